/** A person takes another name. */
@NullMarked
package dev.ufo.command.accounts.renameuser;

import org.jspecify.annotations.NullMarked;

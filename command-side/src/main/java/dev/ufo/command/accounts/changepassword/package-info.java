/** A person chooses another password. */
@NullMarked
package dev.ufo.command.accounts.changepassword;

import org.jspecify.annotations.NullMarked;

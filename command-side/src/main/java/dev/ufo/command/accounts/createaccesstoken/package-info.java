/** A person makes a token for their programs. */
@NullMarked
package dev.ufo.command.accounts.createaccesstoken;

import org.jspecify.annotations.NullMarked;

/** A person ends a token of theirs. */
@NullMarked
package dev.ufo.command.accounts.revokeaccesstoken;

import org.jspecify.annotations.NullMarked;

/** A person makes an account. */
@NullMarked
package dev.ufo.command.accounts.signup;

import org.jspecify.annotations.NullMarked;

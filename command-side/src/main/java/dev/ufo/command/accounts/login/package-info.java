/** A person proves who they are and gets a session. */
@NullMarked
package dev.ufo.command.accounts.login;

import org.jspecify.annotations.NullMarked;

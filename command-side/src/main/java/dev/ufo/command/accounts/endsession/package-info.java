/** A person ends their sessions. */
@NullMarked
package dev.ufo.command.accounts.endsession;

import org.jspecify.annotations.NullMarked;

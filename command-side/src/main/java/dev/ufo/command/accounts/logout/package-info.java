/** A session ends. */
@NullMarked
package dev.ufo.command.accounts.logout;

import org.jspecify.annotations.NullMarked;

/** People with an account: their facts, passwords and sessions. */
@NullMarked
package dev.ufo.command.accounts;

import org.jspecify.annotations.NullMarked;

/** Who gets which run: rovers wait, runs queue, and each run goes to one rover. */
@NullMarked
package dev.ufo.command.claims;

import org.jspecify.annotations.NullMarked;

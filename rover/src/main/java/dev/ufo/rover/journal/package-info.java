/** What this host still has to tell of its runs, on disk, for the case that the process dies before it is told. */
@NullMarked
package dev.ufo.rover.journal;

import org.jspecify.annotations.NullMarked;

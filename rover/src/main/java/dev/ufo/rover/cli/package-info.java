/** The command line {@code ufo rover}: parses, calls, prints; decides nothing. */
@NullMarked
package dev.ufo.rover.cli;

import org.jspecify.annotations.NullMarked;

/** A rover tells what a pilot came to. */
@NullMarked
package dev.ufo.command.runs.reportresult;

import org.jspecify.annotations.NullMarked;

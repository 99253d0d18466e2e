/** A run takes longer than its fleet lets it. */
@NullMarked
package dev.ufo.command.runs.endoverduerun;

import org.jspecify.annotations.NullMarked;

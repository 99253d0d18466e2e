/** Somebody puts an operation into the archive, or takes it out. */
@NullMarked
package dev.ufo.command.operations.archiveoperation;

import org.jspecify.annotations.NullMarked;

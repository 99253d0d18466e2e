/** Finds the statements that live in files. */
@NullMarked
package dev.ufo.sql;

import org.jspecify.annotations.NullMarked;

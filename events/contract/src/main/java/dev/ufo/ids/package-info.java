/** Ids, each a record around a UUID so that one kind cannot stand in for another. */
@NullMarked
package dev.ufo.ids;

import org.jspecify.annotations.NullMarked;

/** Every derived table and every statement on it, as SQL files, and how they are read and migrated. */
@NullMarked
package dev.ufo.sql;

import org.jspecify.annotations.NullMarked;

/** Where the database is: the one that was named, or one of our own. */
@NullMarked
package dev.ufo.server.database;

import org.jspecify.annotations.NullMarked;

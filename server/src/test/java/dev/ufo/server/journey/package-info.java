/** The product as its users meet it: real processes, a real database, a real browser. */
@NullMarked
package dev.ufo.server.journey;

import org.jspecify.annotations.NullMarked;

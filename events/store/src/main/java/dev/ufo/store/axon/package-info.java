/** Wires Axon Framework 5 by hand: engine, tags, types, conversion, tokens and streaming processors. */
@NullMarked
package dev.ufo.store.axon;

import org.jspecify.annotations.NullMarked;

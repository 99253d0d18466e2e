/** The wire contract as tests, by its sections, against the whole server over HTTP. */
@NullMarked
package dev.ufo.server.contract;

import org.jspecify.annotations.NullMarked;

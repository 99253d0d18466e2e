/** Serves the built web client. */
@NullMarked
package dev.ufo.server.client;

import org.jspecify.annotations.NullMarked;

/** What an operator may choose, each with its default; read once, at start. */
@NullMarked
package dev.ufo.server.settings;

import org.jspecify.annotations.NullMarked;

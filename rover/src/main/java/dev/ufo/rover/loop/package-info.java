/** The life of a rover: claim loop, one execution a run, heartbeats, ordered reports, shutdown. */
@NullMarked
package dev.ufo.rover.loop;

import org.jspecify.annotations.NullMarked;

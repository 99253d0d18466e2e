/** The one door for people and rovers: who calls, what they sent, how they are answered (contract section 1). */
@NullMarked
package dev.ufo.server.door;

import org.jspecify.annotations.NullMarked;

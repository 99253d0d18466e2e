/** Tells browsers what changed, over WebSockets, whichever process changed it. */
@NullMarked
package dev.ufo.query.live;

import org.jspecify.annotations.NullMarked;

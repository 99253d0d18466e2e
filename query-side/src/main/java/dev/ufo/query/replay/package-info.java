/** Makes views anew from the log. */
@NullMarked
package dev.ufo.query.replay;

import org.jspecify.annotations.NullMarked;

/** What wants people's attention. */
@NullMarked
package dev.ufo.query.signals;

import org.jspecify.annotations.NullMarked;

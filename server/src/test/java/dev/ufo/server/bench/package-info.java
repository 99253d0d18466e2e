/** {@code ufo bench}: what the product costs beside the bare database, in one run; ratios, not figures. */
@NullMarked
package dev.ufo.server.bench;

import org.jspecify.annotations.NullMarked;

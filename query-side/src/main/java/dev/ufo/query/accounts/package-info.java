/** People, as they see themselves. */
@NullMarked
package dev.ufo.query.accounts;

import org.jspecify.annotations.NullMarked;

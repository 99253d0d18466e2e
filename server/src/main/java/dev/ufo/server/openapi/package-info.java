/** The OpenAPI description of every call: pieces by feature, merged, completed from the permission table, and served. */
@NullMarked
package dev.ufo.server.openapi;

import org.jspecify.annotations.NullMarked;

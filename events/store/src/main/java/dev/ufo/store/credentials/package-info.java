/** Secrets and bulk that stay out of events: credentials, keys, hashes and content-addressed blobs. */
@NullMarked
package dev.ufo.store.credentials;

import org.jspecify.annotations.NullMarked;

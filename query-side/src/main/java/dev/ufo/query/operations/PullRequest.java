package dev.ufo.query.operations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pull request on the wire (contract section 2.2).
 *
 * @param state always {@code open}: nothing is fetched from where it is
 */
public record PullRequest(
        UUID id,
        String url,
        String title,
        String state,
        @Nullable Integer number) {}

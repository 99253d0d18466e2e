package dev.ufo.command.links.addpullrequest;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PullRequestId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Names a pull request of an operation.
 *
 * @param url as sent
 * @param title as sent; may be empty
 * @param number null if none was given
 */
public record AddPullRequest(
        PullRequestId pullRequestId,
        OperationId operationId,
        FleetId fleetId,
        String url,
        String title,
        @Nullable Integer number,
        UserId by,
        Instant at) {}

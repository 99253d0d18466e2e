package dev.ufo.command.links.removepullrequest;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.PullRequestId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Takes a pull request away. */
public record RemovePullRequest(PullRequestId pullRequestId, FleetId fleetId, UserId by, Instant at) {}

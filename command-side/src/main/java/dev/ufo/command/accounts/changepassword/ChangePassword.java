package dev.ufo.command.accounts.changepassword;

import dev.ufo.ids.UserId;
import java.time.Instant;

/**
 * Notes that a person proved their password and chose another, whose hash travels beside it.
 *
 * @param endTokens whether their access tokens end too
 */
public record ChangePassword(UserId userId, boolean endTokens, Instant at) {}

package dev.ufo.command.accounts.renameuser;

import dev.ufo.ids.UserId;
import java.time.Instant;

/**
 * Gives a person this name.
 *
 * @param name as sent; may be empty
 */
public record RenameUser(UserId userId, String name, Instant at) {}

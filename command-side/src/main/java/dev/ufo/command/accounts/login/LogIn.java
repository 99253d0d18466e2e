package dev.ufo.command.accounts.login;

import dev.ufo.ids.UserId;

/** Lets a person in whose password was right; it appends nothing, but tells how far the views must be to know them. */
public record LogIn(UserId userId) {}

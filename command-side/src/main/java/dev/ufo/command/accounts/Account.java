package dev.ufo.command.accounts;

import dev.ufo.events.AccountEvent.UserSignedUp;
import dev.ufo.events.UfoEvent;

/** Whether there is an account; nothing more is decided on. */
public enum Account {
    ABSENT,
    PRESENT;

    /** The account after one more fact. */
    public static Account evolve(Account before, UfoEvent event) {
        return event instanceof UserSignedUp ? PRESENT : before;
    }
}

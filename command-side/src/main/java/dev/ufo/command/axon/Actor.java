package dev.ufo.command.axon;

import dev.ufo.door.Caller;
import dev.ufo.door.OwnSession;
import dev.ufo.door.RoverCaller;
import dev.ufo.door.SignedIn;
import java.util.Map;

/**
 * Who causes a command; kept in the metadata of its events, so that the log can tell who did what.
 *
 * @param kind {@code user}, {@code rover}, {@code anonymous} or {@code system}
 * @param id who, or the name of the duty for the system
 */
public record Actor(String kind, String id) {
    /** A member of a fleet. */
    public static Actor of(Caller caller) {
        return new Actor("user", caller.userId().toString());
    }

    /** A person. */
    public static Actor of(SignedIn person) {
        return new Actor("user", person.userId().toString());
    }

    /** A person in their browser. */
    public static Actor of(OwnSession person) {
        return new Actor("user", person.userId().toString());
    }

    /** A rover. */
    public static Actor of(RoverCaller rover) {
        return new Actor("rover", rover.roverId().toString());
    }

    /** Whoever has not signed in: at sign-up and at enrollment. */
    public static Actor anonymous() {
        return new Actor("anonymous", "");
    }

    /** UFO itself, in one of its duties, such as {@code lease-sweeper}. */
    public static Actor system(String duty) {
        return new Actor("system", duty);
    }

    Map<String, String> metadata() {
        return Map.of("actor", id.isEmpty() ? kind : kind + ":" + id);
    }
}

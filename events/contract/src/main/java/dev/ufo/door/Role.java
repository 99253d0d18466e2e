package dev.ufo.door;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a member may do in a fleet. */
public enum Role {
    OWNER,
    ADMIN,
    MEMBER;

    /** Owners and admins manage rovers, codes and members. */
    public boolean isManager() {
        return this != MEMBER;
    }

    /** The name on the wire and in stored events. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with that wire name; an {@link IllegalArgumentException} says that there is none. */
    @JsonCreator
    public static Role of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}

package dev.ufo.query.projection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kinds of things that people are told to fetch again: the contract's six (section 1.14), and ours, which it leaves out. */
public enum ChangeType {
    OPERATION,
    COMMENT,
    RUN,
    RUN_MESSAGE,
    SIGNAL,
    ROVER,
    MISSION,
    LABEL,
    PILOT,
    CREW,
    ENROLLMENT_CODE,
    FLEET,
    MEMBER,
    INVITATION;

    /** Whether such a change may end somebody's membership. */
    public boolean concernsMembership() {
        return this == FLEET || this == MEMBER;
    }

    /** The name on the wire. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}

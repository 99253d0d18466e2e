package dev.ufo.server.access;

/** What the door asks of a call before its endpoint sees it. */
public enum Gate {
    /** Nothing. */
    OPEN,
    /** A session: 401. */
    SESSION,
    /** The session of a browser, which no access token stands for: 401. */
    OWN_SESSION,
    /** A session, a fleet and membership in it: 401, 400, 403. */
    MEMBERSHIP,
    /** As {@link #MEMBERSHIP}, and the role of owner or admin: 403. */
    MANAGEMENT,
    /** A rover's connection token: 401. The call counts as a sign of life. */
    CONNECTION_TOKEN,
    /** A bearer that may be an enrollment code; whether it is one is decided after the body: 401. */
    ENROLLMENT_CODE
}

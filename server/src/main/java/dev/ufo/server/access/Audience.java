package dev.ufo.server.access;

/**
 * Who may make a call (contract section 5). The door alone keeps out whom a {@link #gate()} can tell apart. Where the
 * contract puts the rest of the question after the path id or the body, the slice's decision answers it; each such
 * audience says so.
 */
public enum Audience {
    /** With and without a session. */
    ANYONE(Gate.OPEN),
    /** Every person with a session, in no fleet in particular. What is shown or changed is the caller's own. */
    SIGNED_IN(Gate.SESSION),
    /** Every person in their own browser: what is shown or changed is how they are let in. */
    ACCOUNT_HOLDER(Gate.OWN_SESSION),
    /** Whose email an invitation names; decided later, since the invitation must be found first: 403. */
    INVITEE(Gate.SESSION),
    /** Every member of the fleet that the query names. */
    MEMBER(Gate.MEMBERSHIP),
    /** Who wrote the comment or, if it is not about its words, also owners and admins; decided later, by who wrote it: 403. */
    AUTHOR(Gate.MEMBERSHIP),
    /** Who was told by the signal; decided later, and a call about somebody else's does nothing: 204. */
    RECIPIENT(Gate.MEMBERSHIP),
    /** Owners and admins of the fleet that the query names. */
    MANAGER(Gate.MANAGEMENT),
    /** Owners of the fleet that the query names; decided later, against the roles of that moment: 403. */
    OWNER(Gate.MEMBERSHIP),
    /** Every member of the fleet that the path names; decided later, since others may not learn that it exists: 404. */
    MEMBER_OF_PATH(Gate.SESSION),
    /** Owners and admins of the fleet that the path names; decided later, as for its members: 404, 403. */
    MANAGER_OF_PATH(Gate.SESSION),
    /** Owners of the fleet that the path names; decided later, since others may not learn that it exists: 404, 403. */
    OWNER_OF_PATH(Gate.SESSION),
    /** Every rover of any fleet. */
    ROVER(Gate.CONNECTION_TOKEN),
    /** The rover that holds the run of the path now; decided later, by the run's attempt: 404. */
    HOLDER(Gate.CONNECTION_TOKEN),
    /** Who holds a valid enrollment code; decided later, together with its use: 401. */
    CODE_HOLDER(Gate.ENROLLMENT_CODE);

    private final Gate gate;

    Audience(Gate gate) {
        this.gate = gate;
    }

    /** What the door asks. */
    public Gate gate() {
        return gate;
    }
}

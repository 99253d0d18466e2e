package dev.ufo.events;

/**
 * What events may be tagged with, by name. Tags are the consistency boundaries of decisions, so they are kept few.
 */
public final class EventTags {
    /** What marks an event whose command must not be carried out twice: in its metadata, and so among its tags. */
    public static final String ONCE = "once";

    private EventTags() {}

    /** All pilots that a fleet has or had: who is in a crew is known before which of them are left. */
    public static EventTag pilotsOf(Record fleetId) {
        return tag("pilots_of", fleetId);
    }

    /** One account an email: the tag of whoever has it. */
    public static EventTag email(String emailLookup) {
        return new EventTag("email", emailLookup);
    }

    /** One open invitation an email: the tag of everyone's who had one into the fleet. */
    public static EventTag invited(Record fleetId, String emailLookup) {
        return new EventTag("invited", fleetId + "/" + emailLookup);
    }

    /** One name a mission: the tag of every mission that had this name in the fleet. */
    public static EventTag missionName(Record fleetId, String name) {
        return new EventTag("mission_name", fleetId + "/" + name);
    }

    /** One key a mission: the tag of every mission that had this key in the fleet. */
    public static EventTag missionKey(Record fleetId, String key) {
        return new EventTag("mission_key", fleetId + "/" + key);
    }

    /** Which operations a mission has, and which of them are deleted. */
    public static EventTag operationsOf(Record missionId) {
        return tag("operations_of", missionId);
    }

    /** One name a label: the tag of every label that had this name in the fleet. */
    public static EventTag labelName(Record fleetId, String name) {
        return new EventTag("label_name", fleetId + "/" + name);
    }

    /** Whether an operation has a label. */
    public static EventTag labelOf(Record operationId, Record labelId) {
        return new EventTag("label_of", operationId + "/" + labelId);
    }

    /** Which operations of a fleet are parts of which. */
    public static EventTag hierarchy(Record fleetId) {
        return tag("hierarchy", fleetId);
    }

    /** One operation a number: the tag of the operation that has this number in the mission. */
    public static EventTag operationNumber(Record missionId, int seq) {
        return new EventTag("operation_number", missionId + "/" + seq);
    }

    /** How one person reacted to one thing. */
    public static EventTag reactions(Record target, Record userId) {
        return new EventTag("reaction", target + "/" + userId);
    }

    /** What was said about an operation, apart from what was decided about it. */
    public static EventTag conversation(Record operationId) {
        return tag("conversation", operationId);
    }

    /** What one person did about all signals they have in a fleet. */
    public static EventTag signalsOf(Record fleetId, Record userId) {
        return new EventTag("signals_of", fleetId + "/" + userId);
    }

    /** What a rover took while its fleet limited how many runs it has. */
    public static EventTag claimsBy(Record roverId) {
        return tag("claims_by", roverId);
    }

    /** What was taken for a pilot while its fleet limited how many runs it has. */
    public static EventTag claimsFor(Record pilotId) {
        return tag("claims_for", pilotId);
    }

    /** A tag whose value is an id. */
    public static EventTag tag(String key, Record id) {
        return new EventTag(key, id.toString());
    }

    /** The tag of what one call did, whatever that was about: so that it can be known not to have happened yet. */
    public static EventTag once(String call) {
        return new EventTag(ONCE, call);
    }

    /** Who belongs to a fleet: the tag of one person's membership. */
    public static EventTag member(Record fleetId, Record userId) {
        return new EventTag("member", fleetId + "/" + userId);
    }
}

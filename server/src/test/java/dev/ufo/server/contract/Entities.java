package dev.ufo.server.contract;

/** The fields that things have on the wire (contract section 2), with ours that the contract lacks. */
final class Entities {
    static final String[] OPERATION = {
        "id",
        "title",
        "body",
        "status",
        "mission_id",
        "seq",
        "priority",
        "assignee_type",
        "assignee_id",
        "required_tags",
        "excluded_tags",
        "labels",
        "reactions",
        "sub",
        "start_date",
        "due_date",
        "parent_id",
        "created_by",
        "archived",
        "created_at",
        "updated_at",
        "run"
    };
    static final String[] REFERENCE = {"id", "title", "status", "seq", "mission_id"};
    static final String[] COMMENT = {
        "id", "author_type", "author_id", "body", "reactions", "created_at", "edited_at", "waiting"
    };
    static final String[] RUN = {"id", "operation_id", "state", "pilot", "needs_input", "created_at", "updated_at"};
    static final String[] SIGNAL = {"id", "operation_id", "type", "severity", "title", "body", "read", "created_at"};
    static final String[] CLAIMED_RUN = {"id", "operation_id", "state", "pilot", "command", "prompt", "session_id"};

    private Entities() {}
}

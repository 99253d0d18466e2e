package dev.ufo.server.contract;

import java.util.List;
import java.util.Map;

/**
 * A person at work in a fleet: every call names the fleet. What a test needs before it begins is made by the short calls.
 *
 * @param person who calls; a member or not
 * @param id of the fleet
 */
record Fleet(Person person, String id) implements Client {
    /** The personal fleet of somebody new. */
    static Fleet fresh() {
        return Person.signUp().fleet();
    }

    /** A group that this person makes. */
    static Fleet group(Person owner) {
        return new Fleet(
                owner,
                owner.post("/api/fleets", Map.of("name", "Group")).is(201).id());
    }

    @Override
    public Reply send(Call call) {
        return person.send(call.parameter("fleet", id));
    }

    /** Somebody else calling with this fleet. */
    Fleet by(Person other) {
        return new Fleet(other, id);
    }

    /** An invitation of this email; returns its id. */
    String invite(String email, String role) {
        return post("/api/invitations", Map.of("email", email, "role", role))
                .is(201)
                .id();
    }

    /** Lets somebody in, who then has this role. */
    void join(Person somebody, String role) {
        somebody.post("/api/invitations/" + invite(somebody.email(), role) + "/accept")
                .is(200);
        if (role.equals("owner")) {
            post("/api/members/" + somebody.id() + "/role", Map.of("role", role))
                    .is(204);
        }
    }

    /** A mission with that key; returns its id. */
    String mission(String key) {
        return post("/api/missions", Map.of("name", "Mission " + key, "key", key))
                .is(201)
                .id();
    }

    /** A Claude pilot; returns its id. */
    String pilot() {
        return post("/api/pilots", Map.of("name", "Claude", "kind", "claude"))
                .is(201)
                .id();
    }

    /** An operation in a mission that nobody is assigned to; returns its id. */
    String operation(String missionId, String title) {
        return post("/api/operations", Map.of("title", title, "mission_id", missionId))
                .is(201)
                .id();
    }

    /** An operation assigned to a pilot, so that a run of it is queued; returns its id. */
    String assigned(String missionId, String pilotId) {
        return post(
                        "/api/operations",
                        Map.of(
                                "title",
                                "Summarise",
                                "body",
                                "One page, please",
                                "mission_id",
                                missionId,
                                "assignee_type",
                                "pilot",
                                "assignee_id",
                                pilotId))
                .is(201)
                .id();
    }

    /** The operation as the detail shows it. */
    Json shown(String operationId) {
        return get("/api/operations/" + operationId).is(200).json();
    }

    /** A one-time enrollment code. */
    String code() {
        return post("/api/enrollment-codes", Map.of("label", "rover", "reusable", false))
                .is(201)
                .json()
                .text("code");
    }

    /** A rover that has the Claude pilot and these tags of its own. */
    Rover rover(String... tags) {
        return Rover.enroll(code(), List.of(tags), List.of("pilot:claude"));
    }
}

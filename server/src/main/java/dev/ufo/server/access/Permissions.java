package dev.ufo.server.access;

import static dev.ufo.server.access.Audience.ACCOUNT_HOLDER;
import static dev.ufo.server.access.Audience.ANYONE;
import static dev.ufo.server.access.Audience.AUTHOR;
import static dev.ufo.server.access.Audience.CODE_HOLDER;
import static dev.ufo.server.access.Audience.HOLDER;
import static dev.ufo.server.access.Audience.INVITEE;
import static dev.ufo.server.access.Audience.MANAGER;
import static dev.ufo.server.access.Audience.MANAGER_OF_PATH;
import static dev.ufo.server.access.Audience.MEMBER;
import static dev.ufo.server.access.Audience.MEMBER_OF_PATH;
import static dev.ufo.server.access.Audience.OWNER;
import static dev.ufo.server.access.Audience.OWNER_OF_PATH;
import static dev.ufo.server.access.Audience.RECIPIENT;
import static dev.ufo.server.access.Audience.ROVER;
import static dev.ufo.server.access.Audience.SIGNED_IN;
import static dev.ufo.server.access.PermissionTable.row;

/**
 * The permission matrix (contract section 5), by the contract's sections. A new endpoint is one row here: without it the
 * server does not start. No endpoint asks for a role itself; what an audience leaves to a decision, it says.
 */
public final class Permissions {
    private static final String GET = "GET";
    private static final String POST = "POST";
    private static final String DELETE = "DELETE";

    /** The whole server's. */
    public static final PermissionTable TABLE = PermissionTable.of(
            // 3.1 Health and accounts
            row(GET, "/healthz", ANYONE),
            row(GET, "/readyz", ANYONE),
            row(GET, "/api/openapi.json", ANYONE),
            row(POST, "/api/auth/signup", ANYONE),
            row(POST, "/api/auth/login", ANYONE),
            row(POST, "/api/auth/logout", ANYONE),
            row(GET, "/api/me", SIGNED_IN),
            row(POST, "/api/me", SIGNED_IN),
            row(POST, "/api/me/password", ACCOUNT_HOLDER),
            row(GET, "/api/me/tokens", ACCOUNT_HOLDER),
            row(POST, "/api/me/tokens", ACCOUNT_HOLDER),
            row(DELETE, "/api/me/tokens/{id}", ACCOUNT_HOLDER),
            row(GET, "/api/me/sessions", ACCOUNT_HOLDER),
            row(DELETE, "/api/me/sessions", ACCOUNT_HOLDER),
            row(DELETE, "/api/me/sessions/{id}", ACCOUNT_HOLDER),

            // 3.2 Fleets
            row(GET, "/api/fleets", SIGNED_IN),
            row(POST, "/api/fleets", SIGNED_IN),
            row(DELETE, "/api/fleets/{id}", OWNER_OF_PATH),
            row(GET, "/api/fleets/{id}/settings", MEMBER_OF_PATH),
            row(POST, "/api/fleets/{id}/settings", MANAGER_OF_PATH),

            // 3.3 Members and invitations
            row(GET, "/api/members", MEMBER),
            row(POST, "/api/members/{id}/role", OWNER),
            row(DELETE, "/api/members/{id}", MANAGER),
            row(GET, "/api/invitations", MANAGER),
            row(POST, "/api/invitations", MANAGER),
            row(DELETE, "/api/invitations/{id}", MANAGER),
            row(GET, "/api/invitations/mine", SIGNED_IN),
            row(POST, "/api/invitations/{id}/accept", INVITEE),
            row(POST, "/api/invitations/{id}/decline", INVITEE),

            // 3.4 Missions
            row(GET, "/api/missions", MEMBER),
            row(GET, "/api/missions/counts", MEMBER),
            row(POST, "/api/missions", MEMBER),
            row(POST, "/api/missions/{id}", MEMBER),
            row(DELETE, "/api/missions/{id}", MEMBER),
            row(POST, "/api/missions/{id}/restore", MEMBER),

            // 3.5 Labels
            row(GET, "/api/labels", MEMBER),
            row(POST, "/api/labels", MEMBER),
            row(DELETE, "/api/labels/{id}", MEMBER),
            row(POST, "/api/operations/{id}/labels", MEMBER),
            row(DELETE, "/api/operations/{id}/labels", MEMBER),

            // 3.6 Operations: create, read
            row(POST, "/api/operations", MEMBER),
            row(GET, "/api/operations", MEMBER),
            row(GET, "/api/operations/counts", MEMBER),
            row(GET, "/api/operations/working", MEMBER),
            row(GET, "/api/operations/search", MEMBER),
            row(GET, "/api/operations/{id}", MEMBER),
            row(GET, "/api/operations/{id}/waiting", MEMBER),

            // 3.7 Operations: change
            row(POST, "/api/operations/{id}/assign", MEMBER),
            row(POST, "/api/operations/{id}/status", MEMBER),
            row(POST, "/api/operations/{id}/run", MEMBER),
            row(POST, "/api/operations/{id}/tags", MEMBER),
            row(POST, "/api/operations/{id}/priority", MEMBER),
            row(POST, "/api/operations/{id}/dates", MEMBER),
            row(POST, "/api/operations/{id}/parent", MEMBER),
            row(POST, "/api/operations/{id}/archive", MEMBER),
            row(POST, "/api/operations/{id}", MEMBER),
            row(DELETE, "/api/operations/{id}", MEMBER),
            row(POST, "/api/operations/{id}/restore", MEMBER),

            // 3.8 Comments, reactions
            row(GET, "/api/operations/{id}/comments", MEMBER),
            row(POST, "/api/operations/{id}/comments", MEMBER),
            row(POST, "/api/operations/{id}/reactions", MEMBER),
            row(POST, "/api/comments/{id}/reactions", MEMBER),
            row(POST, "/api/comments/{id}", AUTHOR),
            row(DELETE, "/api/comments/{id}", AUTHOR),
            row(POST, "/api/comments/{id}/restore", AUTHOR),

            // 3.9 Pull requests, relations
            row(POST, "/api/operations/{id}/prs", MEMBER),
            row(DELETE, "/api/prs/{id}", MEMBER),
            row(POST, "/api/operations/{id}/relations", MEMBER),
            row(DELETE, "/api/relations/{id}", MEMBER),

            // 3.10 Pilots, crews
            row(GET, "/api/pilots", MEMBER),
            row(POST, "/api/pilots", MEMBER),
            row(DELETE, "/api/pilots/{id}", MEMBER),
            row(GET, "/api/crews", MEMBER),
            row(POST, "/api/crews", MEMBER),
            row(DELETE, "/api/crews/{id}", MEMBER),
            row(POST, "/api/crews/{id}/members", MEMBER),
            row(DELETE, "/api/crews/{id}/members", MEMBER),

            // 3.11 Rovers and enrollment codes (people)
            row(GET, "/api/rovers", MEMBER),
            row(POST, "/api/rovers/{id}/tags", MANAGER),
            row(DELETE, "/api/rovers/{id}", MANAGER),
            row(GET, "/api/enrollment-codes", MANAGER),
            row(POST, "/api/enrollment-codes", MANAGER),
            row(DELETE, "/api/enrollment-codes/{id}", MANAGER),

            // 3.12 Rover calls
            row(POST, "/api/rover/enroll", CODE_HOLDER),
            row(DELETE, "/api/rover/me", ROVER),
            row(POST, "/api/rover/tags", ROVER),
            row(POST, "/api/rover/runs/claim", ROVER),
            row(POST, "/api/rover/runs/{id}/state", HOLDER),
            row(POST, "/api/rover/runs/{id}/heartbeat", HOLDER),
            row(POST, "/api/rover/runs/{id}/events", HOLDER),
            row(POST, "/api/rover/runs/{id}/messages", HOLDER),
            row(POST, "/api/rover/runs/{id}/artifacts", HOLDER),
            row(POST, "/api/rover/runs/{id}/result", HOLDER),

            // 3.13 Runs and signals (people)
            row(GET, "/api/runs", MEMBER),
            row(GET, "/api/runs/{id}", MEMBER),
            row(POST, "/api/runs/{id}/stop", MEMBER),
            row(POST, "/api/runs/{id}/retry", MEMBER),
            row(GET, "/api/signals", MEMBER),
            row(POST, "/api/signals/{id}/read", RECIPIENT),
            row(POST, "/api/signals/{id}/archive", RECIPIENT),
            row(POST, "/api/signals/read-all", MEMBER),
            row(POST, "/api/signals/archive-read", MEMBER),
            row(GET, "/api/ws", MEMBER));

    private Permissions() {}
}

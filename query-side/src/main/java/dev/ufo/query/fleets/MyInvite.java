package dev.ufo.query.fleets;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** An invitation on the wire (contract section 2.1), as its invitee sees it. */
record MyInvite(
        UUID id,
        @JsonProperty("fleet_id") UUID fleetId,
        @JsonProperty("fleet_name") String fleetName,
        String role,
        @JsonProperty("invitee_email") String inviteeEmail) {}

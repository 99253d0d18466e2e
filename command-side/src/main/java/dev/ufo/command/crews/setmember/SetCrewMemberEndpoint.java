package dev.ufo.command.crews.setmember;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.crews.Crews;
import dev.ufo.command.crews.RequireCrew;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.door.View;
import dev.ufo.ids.CrewId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/crews/{id}/members}. */
@RestController
class SetCrewMemberEndpoint {
    private static final String USUAL_ROLE = "member";

    private final Commands commands;
    private final Border border;

    SetCrewMemberEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    record Body(
            @JsonProperty("member_type") @Nullable String memberType,
            @JsonProperty("member_id") @Nullable String memberId,
            @Nullable String role) {}

    @PostMapping("/api/crews/{id}/members")
    Answer set(Caller caller, @PathVariable String id, JsonBody body) {
        CrewId crewId = Fields.pathId(id, CrewId::new);
        Body sent = body.read(Body.class, () -> {
            var _ = commands.send(Actor.of(caller), new RequireCrew(crewId, caller.fleetId()));
        });
        String role = Fields.text(sent.role());
        SetCrewMember command = new SetCrewMember(
                crewId,
                caller.fleetId(),
                Crews.member(sent.memberType(), sent.memberId()),
                role.isEmpty() ? USUAL_ROLE : role,
                border.now());
        Decided decided = commands.send(Actor.of(caller), command);
        return new Answer.Done(204, Set.of(View.PILOTS), decided.position());
    }
}

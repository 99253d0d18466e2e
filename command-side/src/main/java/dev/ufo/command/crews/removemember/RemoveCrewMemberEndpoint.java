package dev.ufo.command.crews.removemember;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.crews.Crews;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.View;
import dev.ufo.ids.CrewId;
import java.util.Set;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /api/crews/{id}/members}. */
@RestController
class RemoveCrewMemberEndpoint {
    private final Commands commands;
    private final Border border;

    RemoveCrewMemberEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @DeleteMapping("/api/crews/{id}/members")
    Answer remove(
            Caller caller,
            @PathVariable String id,
            @RequestParam(name = "member_type", defaultValue = "") String memberType,
            @RequestParam(name = "member_id", defaultValue = "") String memberId) {
        RemoveCrewMember command = new RemoveCrewMember(
                Fields.pathId(id, CrewId::new), caller.fleetId(), Crews.member(memberType, memberId), border.now());
        Decided decided = commands.send(Actor.of(caller), command);
        return new Answer.Done(204, Set.of(View.PILOTS), decided.position());
    }
}

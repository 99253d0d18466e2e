package dev.ufo.command.enrollment.enrollrover;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.enrollment.CodeCredentials;
import dev.ufo.command.rovers.RoverCredentials;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.CallLimits;
import dev.ufo.command.web.Fields;
import dev.ufo.command.web.Tokens;
import dev.ufo.door.Answer;
import dev.ufo.door.JsonBody;
import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.door.View;
import dev.ufo.ids.RoverId;
import dev.ufo.protocol.EnrollRequest;
import dev.ufo.protocol.EnrolledRover;
import dev.ufo.store.Companions;
import dev.ufo.store.CredentialChange;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/rover/enroll}, by whoever holds a code. */
@RestController
class EnrollRoverEndpoint {
    private static final String SCHEME = "Bearer ";
    private static final String NAMELESS = "rover";

    private final Commands commands;
    private final Border border;
    private final Tokens tokens;
    private final CodeCredentials codes;
    private final CallLimits limits;

    EnrollRoverEndpoint(Commands commands, Border border, Tokens tokens, CodeCredentials codes, CallLimits limits) {
        this.commands = commands;
        this.border = border;
        this.tokens = tokens;
        this.codes = codes;
        this.limits = limits;
    }

    @PostMapping("/api/rover/enroll")
    Answer enroll(
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            JsonBody body,
            HttpServletRequest request) {
        String code = code(authorization);
        EnrollRequest sent = body.read(EnrollRequest.class);
        return limits.enroll(request, () -> enroll(code, sent));
    }

    private Answer enroll(String code, EnrollRequest sent) {
        CodeCredentials.Found found =
                codes.find(code).orElseThrow(() -> new RefusedException(EnrollRoverDecision.unknown()));
        String name = Fields.text(sent.name()).strip();
        EnrollRover command = new EnrollRover(
                found.codeId(),
                new RoverId(border.newId()),
                name.isEmpty() ? NAMELESS : name,
                PeopleText.normalTags(Fields.texts(sent.tags())),
                PeopleText.normalTags(Fields.texts(sent.autoTags())),
                border.now());
        String token = tokens.draw();
        List<CredentialChange> credentials = new ArrayList<>();
        credentials.add(RoverCredentials.given(command.roverId(), found.fleetId(), token));
        if (!found.reusable()) {
            credentials.addAll(CodeCredentials.taken(found.codeId()));
        }
        Decided decided = commands.send(Actor.anonymous(), command, new Companions(credentials, List.of()));
        return new Answer.Told(
                201,
                new EnrolledRover(token, command.roverId().toString(), command.name()),
                Set.of(View.ROVERS),
                decided.position());
    }

    private static String code(@Nullable String authorization) {
        if (authorization == null
                || !authorization.startsWith(SCHEME)
                || authorization.length() == SCHEME.length()
                || authorization.indexOf(' ', SCHEME.length()) >= 0) {
            throw new RefusedException(Refusal.unauthenticated("an enrollment code is missing"));
        }
        return authorization.substring(SCHEME.length());
    }
}

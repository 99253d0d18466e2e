package dev.ufo.command.enrollment.createcode;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.enrollment.CodeCredentials;
import dev.ufo.command.enrollment.createcode.CreateCode.CodeForm;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.command.web.Tokens;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.door.View;
import dev.ufo.door.WireTimes;
import dev.ufo.ids.EnrollmentCodeId;
import dev.ufo.store.Companions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/enrollment-codes}; its answer is the only one that holds the whole code. */
@RestController
class CreateCodeEndpoint {
    private static final int HINT = 6;

    private final Commands commands;
    private final Border border;
    private final Tokens tokens;

    CreateCodeEndpoint(Commands commands, Border border, Tokens tokens) {
        this.commands = commands;
        this.border = border;
        this.tokens = tokens;
    }

    record Body(
            @Nullable String label,
            @Nullable Boolean reusable,
            @JsonProperty("expires_at") @Nullable String expiresAt) {}

    record Created(
            String id,
            String code,
            String label,
            boolean reusable,
            @JsonProperty("expires_at") @Nullable String expiresAt,
            @JsonProperty("created_at") String createdAt) {}

    @PostMapping("/api/enrollment-codes")
    Answer create(Caller caller, JsonBody body) {
        Body sent = body.read(Body.class);
        CodeForm form = new CodeForm(
                Fields.text(sent.label()),
                Boolean.TRUE.equals(sent.reusable()),
                Fields.time("expires_at", sent.expiresAt()));
        String code = tokens.draw();
        CreateCode command = new CreateCode(
                new EnrollmentCodeId(border.newId()),
                caller.fleetId(),
                form,
                code.substring(0, HINT),
                caller.userId(),
                border.now());
        @Nullable Instant expiresAt = form.expiresAt().found().orElse(null);
        Companions credential = new Companions(
                List.of(CodeCredentials.given(command.codeId(), command.fleetId(), code, form.reusable(), expiresAt)),
                List.of());
        Decided decided = commands.send(Actor.of(caller), command, credential);
        Created created = new Created(
                command.codeId().toString(),
                code,
                form.label(),
                form.reusable(),
                expiresAt == null ? null : WireTimes.micros(expiresAt),
                WireTimes.micros(command.at()));
        return new Answer.Told(201, created, Set.of(View.ENROLLMENT_CODES), decided.position());
    }
}

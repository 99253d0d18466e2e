package dev.ufo.command.signals.archivesignal;

import dev.ufo.command.signals.SignalCalls;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/signals/{id}/archive}. */
@RestController
class ArchiveSignalEndpoint {
    private final SignalCalls calls;

    ArchiveSignalEndpoint(SignalCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/api/signals/{id}/archive")
    Answer archive(Caller caller, @PathVariable String id) {
        return calls.done(caller, new ArchiveSignal(calls.call(caller, id), calls.now()));
    }
}

package dev.ufo.command.signals.archivereadsignals;

import dev.ufo.command.signals.SignalCalls;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/signals/archive-read}, beyond the contract. */
@RestController
class ArchiveReadSignalsEndpoint {
    private final SignalCalls calls;

    ArchiveReadSignalsEndpoint(SignalCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/api/signals/archive-read")
    Answer archiveRead(Caller caller) {
        return calls.done(caller, new ArchiveReadSignals(caller.fleetId(), caller.userId(), calls.now()));
    }
}

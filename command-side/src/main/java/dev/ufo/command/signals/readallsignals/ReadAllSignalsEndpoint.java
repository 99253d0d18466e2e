package dev.ufo.command.signals.readallsignals;

import dev.ufo.command.signals.SignalCalls;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/signals/read-all}, beyond the contract. */
@RestController
class ReadAllSignalsEndpoint {
    private final SignalCalls calls;

    ReadAllSignalsEndpoint(SignalCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/api/signals/read-all")
    Answer readAll(Caller caller) {
        return calls.done(caller, new ReadAllSignals(caller.fleetId(), caller.userId(), calls.now()));
    }
}

package dev.ufo.command.signals.readsignal;

import dev.ufo.command.signals.SignalCalls;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/signals/{id}/read}. */
@RestController
class ReadSignalEndpoint {
    private final SignalCalls calls;

    ReadSignalEndpoint(SignalCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/api/signals/{id}/read")
    Answer read(Caller caller, @PathVariable String id) {
        return calls.done(caller, new ReadSignal(calls.call(caller, id), calls.now()));
    }
}

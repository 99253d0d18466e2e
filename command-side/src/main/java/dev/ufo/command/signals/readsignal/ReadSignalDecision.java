package dev.ufo.command.signals.readsignal;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.signals.SignalCopy;
import dev.ufo.events.SignalEvent.SignalRead;

/** Only who was told can have seen it. */
public final class ReadSignalDecision {
    private ReadSignalDecision() {}

    /** The caller saw their copy; seeing it again changes nothing. */
    public static Outcome decide(SignalCopy signal, ReadSignal command) {
        return signal.of(
                command.call(),
                (copy, raised) -> copy.read()
                        ? Outcome.unchanged()
                        : Outcome.accept(new SignalRead(
                                command.call().copyId(),
                                raised.operationId(),
                                raised.fleetId(),
                                command.call().by(),
                                command.at())));
    }
}

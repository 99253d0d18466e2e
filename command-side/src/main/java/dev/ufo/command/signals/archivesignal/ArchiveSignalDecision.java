package dev.ufo.command.signals.archivesignal;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.signals.SignalCopy;
import dev.ufo.events.SignalEvent.SignalArchived;

/** Only who was told can put it away, and has seen it then. */
public final class ArchiveSignalDecision {
    private ArchiveSignalDecision() {}

    /** The caller puts their copy away; doing so again changes nothing. */
    public static Outcome decide(SignalCopy signal, ArchiveSignal command) {
        return signal.of(
                command.call(),
                (copy, raised) -> copy.archived()
                        ? Outcome.unchanged()
                        : Outcome.accept(new SignalArchived(
                                command.call().copyId(),
                                raised.operationId(),
                                raised.fleetId(),
                                command.call().by(),
                                command.at())));
    }
}

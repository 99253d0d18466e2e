package dev.ufo.command.signals;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.signals.archivereadsignals.ArchiveReadSignals;
import dev.ufo.command.signals.archivesignal.ArchiveSignal;
import dev.ufo.command.signals.archivesignal.ArchiveSignalDecision;
import dev.ufo.command.signals.readallsignals.ReadAllSignals;
import dev.ufo.command.signals.readsignal.ReadSignal;
import dev.ufo.command.signals.readsignal.ReadSignalDecision;
import dev.ufo.events.EventTags;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;

/** What people decide about their signals. */
public final class SignalsModule {
    private static final StateModel<SignalCopy> COPY = new StateModel<>(SignalCopy.NONE, SignalCopy::evolve);
    private static final StateModel<Boolean> NOTHING = new StateModel<>(true, (state, _) -> state);

    private SignalsModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        var _ = table.on(ReadSignal.class, command -> command.call().boundary(), COPY, ReadSignalDecision::decide)
                .on(ArchiveSignal.class, command -> command.call().boundary(), COPY, ArchiveSignalDecision::decide)
                .on(
                        ReadAllSignals.class,
                        command -> all(command.fleetId(), command.by()),
                        NOTHING,
                        (_, command) -> command.decide())
                .on(
                        ArchiveReadSignals.class,
                        command -> all(command.fleetId(), command.by()),
                        NOTHING,
                        (_, command) -> command.decide());
    }

    private static Boundary all(FleetId fleetId, UserId userId) {
        return Boundary.anyOf(EventTags.signalsOf(fleetId, userId));
    }
}

package dev.ufo.events;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.LabelId;
import java.time.Instant;

/** Facts about the labels of a fleet. */
public sealed interface LabelEvent extends UfoEvent {
    /** The label it is about. */
    LabelId labelId();

    /** The fleet of the label. */
    FleetId fleetId();

    /** There is a label; its colour is any text. */
    record LabelCreated(LabelId labelId, FleetId fleetId, String name, String color, Instant at)
            implements LabelEvent {}

    /** It is gone, also from every operation; its name is free again. */
    record LabelDeleted(LabelId labelId, FleetId fleetId, String name, Instant at) implements LabelEvent {}
}

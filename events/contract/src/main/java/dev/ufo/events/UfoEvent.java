package dev.ufo.events;

import java.time.Instant;

/** A fact about a fleet and its work. Stored for ever, never edited; its stored name and version stand in {@link EventCatalog}. */
public sealed interface UfoEvent
        permits AccountEvent,
                FleetEvent,
                InvitationEvent,
                MissionEvent,
                OperationEvent,
                AttributeEvent,
                LabelEvent,
                CommentEvent,
                LinkEvent,
                RunEvent,
                SignalEvent,
                RoverEvent,
                CrewEvent {
    /** When it happened, in UTC and whole microseconds. */
    Instant at();
}

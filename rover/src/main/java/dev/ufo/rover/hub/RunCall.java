package dev.ufo.rover.hub;

import dev.ufo.protocol.ArtifactReport;
import dev.ufo.protocol.MessageReport;
import dev.ufo.protocol.ResultReport;
import dev.ufo.protocol.RunEventReport;
import dev.ufo.protocol.StateReport;
import java.util.Optional;

/** A call about a claimed run. */
public sealed interface RunCall {
    /** Renews the lease; the only one without a body. */
    record Heartbeat() implements RunCall {}

    /** A line for people in the run's timeline. */
    record Event(RunEventReport report) implements RunCall {}

    /** A step of the pilot's transcript. */
    record Message(MessageReport report) implements RunCall {}

    /** The diff. */
    record Artifact(ArtifactReport report) implements RunCall {}

    /** Session, final message and what the pilot asked for. */
    record Result(ResultReport report) implements RunCall {}

    /** The run's new state. */
    record State(StateReport report) implements RunCall {}

    /** A timeline line of kind {@code log}, {@code error} or {@code result}. */
    static RunCall event(String kind, String message) {
        return new Event(new RunEventReport(kind, message));
    }

    static RunCall state(String state) {
        return new State(new StateReport(state));
    }

    /** The last part of the call's path. */
    default String path() {
        return switch (this) {
            case Heartbeat _ -> "heartbeat";
            case Event _ -> "events";
            case Message _ -> "messages";
            case Artifact _ -> "artifacts";
            case Result _ -> "result";
            case State _ -> "state";
        };
    }

    /** What the call says, in the wire's form. */
    default Optional<Object> body() {
        return switch (this) {
            case Heartbeat _ -> Optional.empty();
            case Event(var report) -> Optional.of(report);
            case Message(var report) -> Optional.of(report);
            case Artifact(var report) -> Optional.of(report);
            case Result(var report) -> Optional.of(report);
            case State(var report) -> Optional.of(report);
        };
    }

    /** Whether the run is over with this call. */
    default boolean ends() {
        return this instanceof State(var report) && !"running".equals(report.state());
    }

    /** Whether the run has no outcome without this call, so that it is repeated until the server has answered. */
    default boolean essential() {
        return switch (this) {
            case Result _, State _ -> true;
            case Heartbeat _, Event _, Message _, Artifact _ -> false;
        };
    }
}

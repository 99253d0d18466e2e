package dev.ufo.command.axon;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.Decision;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.StateModel;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.UfoEvent;
import dev.ufo.store.Companions;
import dev.ufo.store.Recall;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.commandhandling.CommandHandler;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * The only command handler there is: folds the facts of the boundary, decides, and appends what was decided on the
 * condition that no fact of the boundary came in between.
 *
 * @param <C> the command
 * @param <S> the state it is decided on
 */
final class DecisionHandler<C extends Record, S> implements CommandHandler {
    private final Class<C> commandType;
    private final Function<C, Boundary> boundary;
    private final BiFunction<S, C, Set<EventTag>> further;
    private final StateModel<S> model;
    private final Decision<S, C> decision;
    private final EventStore eventStore;
    private final Function<EventMessage, UfoEvent> decoder;

    DecisionHandler(DecisionLine<C, S> line, EventStore eventStore, Function<EventMessage, UfoEvent> decoder) {
        this.commandType = line.command();
        this.boundary = line.boundary();
        this.further = line.further();
        this.model = line.state();
        this.decision = line.decision();
        this.eventStore = eventStore;
        this.decoder = decoder;
    }

    @Override
    public MessageStream.Single<CommandResultMessage> handle(CommandMessage message, ProcessingContext context) {
        Envelope envelope = envelope(message);
        C command = commandType.cast(envelope.command());
        Recall recall = new Recall();
        if (envelope.recalling()) {
            var _ = context.putResource(Recall.KEY, recall);
        }
        EventStoreTransaction transaction = eventStore.transaction(context);
        Earlier earlier = new Earlier(envelope.once());
        CompletableFuture<CommandResultMessage> result = fold(
                        transaction, earlier.within(boundary.apply(command)), model.initial(), earlier)
                .thenCompose(state ->
                        earlier.isEmpty() ? foldFurther(transaction, state, command, Set.of()) : completed(state))
                .thenCompose(state -> {
                    if (!earlier.isEmpty()) {
                        return completed(result(earlier.events(), state, true, transaction, context));
                    }
                    List<UfoEvent> events = decide(state, command, recall);
                    return append(events, after(state, events), envelope, transaction, context);
                });
        return MessageStream.fromFuture(result);
    }

    /** What the same call did before, if it was made before; it is found among the facts, as it has a tag of its own. */
    private record Earlier(Optional<String> call, List<UfoEvent> events) {
        Earlier(Optional<String> call) {
            this(call, new ArrayList<>());
        }

        boolean isEmpty() {
            return events.isEmpty();
        }

        Boundary within(Boundary facts) {
            return call.map(name -> {
                        Set<EventTag> tags = new HashSet<>(facts.anyOf());
                        tags.add(EventTags.once(name));
                        return new Boundary(tags);
                    })
                    .orElse(facts);
        }

        void look(EventMessage message, UfoEvent event) {
            if (call.isPresent() && call.get().equals(message.metadata().get(EventTags.ONCE))) {
                events.add(event);
            }
        }
    }

    private CompletableFuture<S> fold(EventStoreTransaction transaction, Boundary facts, S before, Earlier earlier) {
        return transaction
                .source(SourcingCondition.conditionFor(criteria(facts)))
                .reduce(before, (state, entry) -> {
                    UfoEvent event = decoder.apply(entry.message());
                    earlier.look(entry.message(), event);
                    return model.evolve().apply(state, event);
                });
    }

    private CompletableFuture<S> foldFurther(
            EventStoreTransaction transaction, S state, C command, Set<EventTag> folded) {
        Set<EventTag> pointed = further.apply(state, command);
        Set<EventTag> tags = new HashSet<>(pointed);
        tags.removeAll(folded);
        return tags.isEmpty()
                ? completed(state)
                : fold(transaction, new Boundary(tags), state, new Earlier(Optional.empty()))
                        .thenCompose(after -> foldFurther(transaction, after, command, pointed));
    }

    private static <T> CompletableFuture<T> completed(T value) {
        return CompletableFuture.completedFuture(value);
    }

    private List<UfoEvent> decide(S state, C command, Recall recall) {
        Outcome outcome = decision.decide(state, command);
        return switch (outcome) {
            case Outcome.Accepted accepted when !accepted.events().isEmpty() -> accepted.events();
            case Outcome _ when recall.isUsed() -> throw new NotProvenException();
            case Outcome.Accepted _ -> List.of();
            case Outcome.Refused refused -> throw new RefusedByDecision(refused.refusal());
        };
    }

    private S after(S state, List<UfoEvent> events) {
        S known = state;
        for (UfoEvent event : events) {
            known = model.evolve().apply(known, event);
        }
        return known;
    }

    private CompletableFuture<CommandResultMessage> append(
            List<UfoEvent> events,
            S state,
            Envelope envelope,
            EventStoreTransaction transaction,
            ProcessingContext context) {
        CommandResultMessage result = result(events, state, false, transaction, context);
        if (events.isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        if (!envelope.companions().isEmpty()) {
            context.putResource(Companions.KEY, envelope.companions());
        }
        // By the store and not by the transaction it hands on to: Axon's test fixture records what is published.
        return eventStore
                .publish(
                        context,
                        events.stream()
                                .map(event -> EventMessages.of(event, envelope.metadata()))
                                .toList())
                .thenApply(_ -> result);
    }

    private static CommandResultMessage result(
            List<UfoEvent> events,
            Object state,
            boolean repeated,
            EventStoreTransaction transaction,
            ProcessingContext context) {
        CompletableFuture<Decided> decided = new CompletableFuture<>();
        context.whenComplete(_ -> decided.complete(new Decided(
                events, GlobalIndexConsistencyMarker.position(transaction.appendPosition()), state, repeated)));
        return new GenericCommandResultMessage(new MessageType(Decided.class), decided);
    }

    /** A command that comes bare, as Axon's test fixture sends it, is nobody's and brings nothing along. */
    private static Envelope envelope(CommandMessage message) {
        Object payload = Objects.requireNonNull(message.payload());
        return payload instanceof Envelope envelope
                ? envelope
                : new Envelope((Record) payload, Actor.anonymous(), Companions.NONE, Optional.empty(), false);
    }

    private static EventCriteria criteria(Boundary facts) {
        return EventCriteria.either(facts.anyOf().stream()
                .<EventCriteria>map(tag -> EventCriteria.havingTags(axonTag(tag)))
                .toList());
    }

    private static Tag axonTag(EventTag tag) {
        return new Tag(tag.key(), tag.value());
    }
}

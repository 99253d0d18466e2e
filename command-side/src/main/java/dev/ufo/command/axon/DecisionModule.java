package dev.ufo.command.axon;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.Decision;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.events.EventTag;
import dev.ufo.events.UfoEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;

/** Collects the lines of all features and registers a command handler for each with Axon. */
public final class DecisionModule implements DecisionTable {
    private final Map<Class<?>, DecisionLine<?, ?>> lines = new LinkedHashMap<>();

    @Override
    public <C extends Record, S> DecisionTable on(
            Class<C> command,
            Function<C, Boundary> boundary,
            BiFunction<S, C, Set<EventTag>> further,
            StateModel<S> state,
            Decision<S, C> decision) {
        if (lines.putIfAbsent(command, new DecisionLine<>(command, boundary, further, state, decision)) != null) {
            throw new IllegalArgumentException(command + " is decided twice");
        }
        return this;
    }

    /**
     * Registers everything collected so far.
     *
     * @param decoder reads a stored event; the store's codec
     */
    public EventSourcingConfigurer register(
            EventSourcingConfigurer configurer, Function<EventMessage, UfoEvent> decoder) {
        CommandHandlingModule.CommandHandlerPhase module =
                CommandHandlingModule.named("decisions").commandHandlers();
        for (DecisionLine<?, ?> line : lines.values()) {
            module.commandHandler(
                    name(line.command()),
                    configuration ->
                            new DecisionHandler<>(line, configuration.getComponent(EventStore.class), decoder));
        }
        return configurer.registerCommandHandlingModule(module);
    }

    static QualifiedName name(Class<?> command) {
        return new MessageType(command).qualifiedName();
    }
}

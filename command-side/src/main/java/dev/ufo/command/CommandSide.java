package dev.ufo.command;

import dev.ufo.command.accounts.AccountsModule;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.DecisionModule;
import dev.ufo.command.axon.ProvenAppends;
import dev.ufo.command.comments.CommentsModule;
import dev.ufo.command.crews.CrewsModule;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.enrollment.EnrollmentModule;
import dev.ufo.command.fleets.FleetsModule;
import dev.ufo.command.invitations.InvitationsModule;
import dev.ufo.command.labels.LabelsModule;
import dev.ufo.command.links.LinksModule;
import dev.ufo.command.members.MembersModule;
import dev.ufo.command.missions.MissionsModule;
import dev.ufo.command.operations.OperationsModule;
import dev.ufo.command.pilots.PilotsModule;
import dev.ufo.command.reactions.ReactionsModule;
import dev.ufo.command.rovers.RoversModule;
import dev.ufo.command.runs.RunsModule;
import dev.ufo.command.signals.SignalsModule;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Tokens;
import dev.ufo.store.axon.StoreModule;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The command side of a server: one line a feature, and how they get to the log. */
@Configuration(proxyBeanMethods = false)
public class CommandSide {
    /** Everything that can be decided. */
    public static void register(DecisionTable table) {
        AccountsModule.register(table);
        FleetsModule.register(table);
        MembersModule.register(table);
        InvitationsModule.register(table);
        MissionsModule.register(table);
        PilotsModule.register(table);
        CrewsModule.register(table);
        OperationsModule.register(table);
        LabelsModule.register(table);
        CommentsModule.register(table);
        ReactionsModule.register(table);
        LinksModule.register(table);
        EnrollmentModule.register(table);
        RoversModule.register(table);
        RunsModule.register(table);
        SignalsModule.register(table);
    }

    @Bean
    Border border() {
        return new Border(Clock.systemUTC(), UUID::randomUUID);
    }

    @Bean
    Tokens tokens() {
        return new Tokens();
    }

    /** Stopped before the log is closed, since it depends on it. */
    @Bean(destroyMethod = "shutdown")
    AxonConfiguration commandConfiguration(StoreModule store) {
        DecisionModule decisions = new DecisionModule();
        register(decisions);
        return decisions
                .register(store.register(EventSourcingConfigurer.create()), store.codec()::decode)
                .start();
    }

    @Bean
    Commands commands(AxonConfiguration commandConfiguration) {
        return new Commands(commandConfiguration.getComponent(CommandBus.class));
    }

    @Bean
    ProvenAppends provenAppends(StoreModule store) {
        return new ProvenAppends(store.engine());
    }
}

package dev.ufo.store.axon;

import dev.ufo.store.credentials.PersonalKeys;
import dev.ufo.store.postgres.PostgresEventStorageEngine;
import javax.sql.DataSource;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;

/**
 * The log of one process, and its place in an Axon configuration. The schema must have been migrated. Close it after
 * the processors and the configuration have been shut down.
 */
public final class StoreModule implements AutoCloseable {
    private static final String UPDATE_CHECKER = "org.axonframework.update.UpdateCheckerConfigurationEnhancer";

    private final PersonalKeys personalKeys;
    private final UfoEventCodec codec;
    private final PostgresEventStorageEngine engine;
    private final Processors processors;

    /** Opens the log of a database. */
    public StoreModule(DataSource dataSource) {
        this.personalKeys = new PersonalKeys(dataSource);
        this.codec = new UfoEventCodec(personalKeys);
        this.engine = new PostgresEventStorageEngine(dataSource, codec, new ContractHistories());
        this.processors = new Processors(engine, dataSource);
    }

    /** Registers engine, tags, types and conversion, and keeps Axon from asking its makers for updates. */
    public EventSourcingConfigurer register(EventSourcingConfigurer configurer) {
        return configurer
                .registerEventStorageEngine(_ -> engine)
                .registerTagResolver(_ -> new ContractTagResolver())
                .messaging(messaging -> messaging.registerMessageTypeResolver(_ -> new CatalogTypeResolver()))
                .componentRegistry(registry -> registry.registerComponent(Converter.class, _ -> new Jackson3Converter())
                        .disableEnhancer(UPDATE_CHECKER));
    }

    /** The engine, to listen to appends and to read the log. */
    public PostgresEventStorageEngine engine() {
        return engine;
    }

    /** Reads the events of messages. */
    public UfoEventCodec codec() {
        return codec;
    }

    /** Makes streaming processors. */
    public Processors processors() {
        return processors;
    }

    /** The keys of personal texts, to erase with. */
    public PersonalKeys personalKeys() {
        return personalKeys;
    }

    @Override
    public void close() {
        engine.close();
    }
}

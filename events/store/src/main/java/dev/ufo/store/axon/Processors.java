package dev.ufo.store.axon;

import dev.ufo.events.UfoEvent;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.eventhandling.EventHandler;
import org.axonframework.messaging.eventhandling.EventHandlingComponent;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.JdbcTokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.JdbcTokenStoreConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.TokenSchema;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Makes streaming processors whose rows and token change in one transaction, so that every event counts exactly once.
 * Handlers run on one thread a processor, in the order of the log, inside a Spring transaction of the given data
 * source: {@code JdbcClient} and {@code DataSourceUtils} on it take part by themselves. Of several instances that run a
 * processor of one name, one works; another takes over within ten seconds when it dies. While the database gives no
 * connection they wait for it, and go on at once when it does.
 */
public final class Processors {
    private static final Duration CLAIM_INTERVAL = Duration.ofSeconds(1);

    private final EngineEventSource source;
    private final JdbcUnitsOfWork unitsOfWork;
    private final TokenStore tokens;

    /** Processors that read this engine and write to this data source. */
    public Processors(EventStorageEngine engine, DataSource dataSource) {
        this.source = new EngineEventSource(engine);
        this.unitsOfWork = new JdbcUnitsOfWork(dataSource);
        var schema = TokenSchema.builder()
                .setTokenTable("store.tokens")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .build();
        this.tokens = new JdbcTokenStore(
                new TransactionAwareDataSourceProxy(dataSource)::getConnection,
                new JacksonConverter(),
                JdbcTokenStoreConfiguration.DEFAULT.schema(schema));
    }

    /** What handles events of these types, in the order of the log. */
    public static EventHandlingComponent handling(Collection<Class<? extends UfoEvent>> types, EventHandler handler) {
        return new SimpleEventHandlingComponent()
                .subscribe(
                        types.stream()
                                .map(type -> CatalogTypeResolver.typeOf(type).qualifiedName())
                                .collect(Collectors.toSet()),
                        handler);
    }

    /**
     * A processor that begins with the first event when it is new and after its token when it is not. It is not
     * started.
     *
     * @param name names its token; a new name begins anew
     * @param batchSize the most events of one transaction
     * @param component what handles its events
     * @param worker the one thread that handles them
     */
    public PooledStreamingEventProcessor processor(
            String name, int batchSize, EventHandlingComponent component, ScheduledExecutorService worker) {
        var configuration = new PooledStreamingEventProcessorConfiguration()
                .eventSource(source)
                .tokenStore(tokens)
                .unitOfWorkFactory(unitsOfWork)
                .initialSegmentCount(1)
                .initialToken(tokenSource -> tokenSource.firstToken(null))
                .batchSize(batchSize)
                .tokenClaimInterval(CLAIM_INTERVAL.toMillis())
                .coordinatorExecutor(Executors.newSingleThreadScheduledExecutor(
                        Thread.ofVirtual().name("ufo-" + name + "-coordinator").factory()))
                .workerExecutor(worker);
        return new PooledStreamingEventProcessor(name, List.of(component), configuration);
    }

    /** Processors that wait for the database give up, so that all can be shut down now. */
    public void stopWaiting() {
        unitsOfWork.stopWaiting();
    }
}

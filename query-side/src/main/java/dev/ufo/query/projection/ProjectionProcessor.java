package dev.ufo.query.projection;

import dev.ufo.events.UfoEvent;
import dev.ufo.store.axon.PacedWorker;
import dev.ufo.store.axon.Processors;
import dev.ufo.store.axon.StreamPosition;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessor;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Drives one projection by an Axon streaming processor. Its handler only collects; the whole batch is folded and written
 * when the unit of work prepares its commit, so rows, progress, notice and token are one transaction.
 */
final class ProjectionProcessor {
    /** The most events of one transaction. */
    static final int BATCH = 500;
    /** A batch of so many is worth a transaction, so that the next need not wait for more. */
    private static final int WORTH_IT = 100;
    /** How long what nobody waits for may be late; well under what an eye on the board sees. */
    private static final Duration INTERVAL = Duration.ofMillis(50);

    private final ResourceKey<List<PositionedEvent>> batchKey = ResourceKey.withLabel("ufo batch");
    private final Projection projection;
    private final DataSource dataSource;
    private final ViewTokens tokens;
    private final PacedWorker worker;
    private final PooledStreamingEventProcessor processor;

    ProjectionProcessor(Projection projection, Processors processors, DataSource dataSource, ViewTokens tokens) {
        this.projection = projection;
        this.dataSource = dataSource;
        this.tokens = tokens;
        this.worker =
                new PacedWorker("ufo-" + projection.processor(), INTERVAL, () -> tokens.isAwaited(projection.view()));
        tokens.whenAwaited(projection.view(), worker::hurry);
        this.processor = processors.processor(
                projection.processor(),
                BATCH,
                Processors.handling(ProjectionFold.events(projection), this::collect),
                worker);
    }

    void start() {
        processor.start().orTimeout(30, TimeUnit.SECONDS).join();
    }

    void stop() {
        processor.shutdown().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private MessageStream.Empty<Message> collect(EventMessage message, ProcessingContext context) {
        var batch = context.computeResourceIfAbsent(batchKey, () -> begin(context));
        var position = StreamPosition.of(message)
                .orElseThrow(() -> new IllegalStateException("an event without position: " + message.type()));
        if (!(message.payload() instanceof UfoEvent event)) {
            throw new IllegalStateException("no event of ours: " + message.type());
        }
        batch.add(new PositionedEvent(position, event));
        return MessageStream.empty();
    }

    private List<PositionedEvent> begin(ProcessingContext context) {
        var batch = new ArrayList<PositionedEvent>();
        var _ = context.runOnPrepareCommit(_ -> write(batch));
        var _ = context.runOnAfterCommit(_ -> {
            worker.wrote(batch.size() >= WORTH_IT);
            tokens.passed(projection.view(), batch.getLast().position());
        });
        return batch;
    }

    private void write(List<PositionedEvent> batch) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            ProjectionBatch.write(connection, projection, batch);
        } catch (SQLException e) {
            throw new IllegalStateException("the view " + projection.view() + " cannot take a batch", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}

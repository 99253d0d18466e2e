package dev.ufo.query.projection;

import dev.ufo.events.UfoEvent;
import dev.ufo.store.axon.Processors;
import dev.ufo.store.axon.StreamPosition;
import java.sql.SQLException;
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

    private final ResourceKey<List<PositionedEvent>> batchKey = ResourceKey.withLabel("ufo batch");
    private final Projection projection;
    private final DataSource dataSource;
    private final ViewTokens tokens;
    private final PooledStreamingEventProcessor processor;

    ProjectionProcessor(Projection projection, Processors processors, DataSource dataSource, ViewTokens tokens) {
        this.projection = projection;
        this.dataSource = dataSource;
        this.tokens = tokens;
        this.processor = processors.processor(
                projection.processor(), BATCH, Processors.handling(projection.events(), this::collect));
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
        var _ = context.runOnAfterCommit(
                _ -> tokens.passed(projection.view(), batch.getLast().position()));
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

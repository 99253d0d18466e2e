package dev.ufo.query.projection;

import dev.ufo.store.axon.StoreModule;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs every projection of this instance. Of several instances, one runs each; it starts before the web server does. */
@Component
public final class QuerySide implements SmartLifecycle {
    private final StoreModule store;
    private final List<ProjectionProcessor> processors;
    private volatile boolean running;

    /** The processors of these projections, not yet started; the schemas have been migrated. */
    public QuerySide(List<Projection> projections, StoreModule store, DataSource dataSource, ViewTokens viewTokens) {
        this.store = store;
        this.processors = projections.stream()
                .map(projection -> new ProjectionProcessor(projection, store.processors(), dataSource, viewTokens))
                .toList();
    }

    @Override
    public void start() {
        processors.forEach(ProjectionProcessor::start);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        store.processors().stopWaiting();
        processors.forEach(ProjectionProcessor::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}

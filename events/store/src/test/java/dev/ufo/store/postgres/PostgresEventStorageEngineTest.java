package dev.ufo.store.postgres;

import dev.ufo.store.testing.TestDatabase;
import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.StubProcessingContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The engine passes Axon's own suite for engines. */
class PostgresEventStorageEngineTest extends StorageEngineTestSuite<PostgresEventStorageEngine> {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @Override
    protected PostgresEventStorageEngine buildStorageEngine() {
        return new PostgresEventStorageEngine(DATABASE.dataSource(), new TextPayloads());
    }

    @Override
    protected ProcessingContext processingContext() {
        return new StubProcessingContext();
    }

    @AfterAll
    void closeEngine() {
        testSubject.close();
    }
}

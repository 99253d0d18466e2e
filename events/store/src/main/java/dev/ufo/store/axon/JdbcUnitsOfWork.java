package dev.ufo.store.axon;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.UnitOfWork;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkConfiguration;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/**
 * Units of work of streaming processors, each one a thread-bound JDBC transaction. Never register it with an Axon
 * configuration: every command would then hold a connection while the engine needs another.
 *
 * <p>The transaction begins when the unit is created, which its caller then executes at once and on the same thread. One
 * that began as the unit's first phase, as Axon's own factory has it, must not fail: in 5.0.1 the result of a unit whose
 * invocation was never reached does not complete, and a processor that the database gave no connection would wait for ever.
 *
 * <p>A unit is not created before the database gives a connection: told of the fault, a processor would try again ever more
 * rarely, and be up to a minute late when the database is back.
 */
final class JdbcUnitsOfWork implements UnitOfWorkFactory {
    private static final Logger log = LoggerFactory.getLogger(JdbcUnitsOfWork.class);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final UnitOfWorkFactory units = new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE);
    private final DataSourceTransactionManager transactions;
    private volatile boolean waiting = true;

    JdbcUnitsOfWork(DataSource dataSource) {
        this.transactions = new DataSourceTransactionManager(dataSource);
    }

    @Override
    public UnitOfWork create(
            String identifier, Function<UnitOfWorkConfiguration, UnitOfWorkConfiguration> customization) {
        var unit = units.create(identifier, customization.andThen(UnitOfWorkConfiguration::forcedSameThreadInvocation));
        var transaction = begin();
        unit.runOnCommit(_ -> transactions.commit(transaction));
        unit.onError((_, _, _) -> {
            if (!transaction.isCompleted()) {
                transactions.rollback(transaction);
            }
        });
        return unit;
    }

    /** From now on a fault of the database is told to whoever wants a unit. */
    void stopWaiting() {
        waiting = false;
    }

    private TransactionStatus begin() {
        while (true) {
            try {
                return transactions.getTransaction(TransactionDefinition.withDefaults());
            } catch (CannotCreateTransactionException e) {
                if (!waiting || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                log.atDebug().setCause(e).log("a processor waits for the database");
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}

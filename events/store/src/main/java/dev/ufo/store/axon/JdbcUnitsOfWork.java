package dev.ufo.store.axon;

import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.UnitOfWork;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkConfiguration;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Units of work of streaming processors, each one a thread-bound JDBC transaction. Never register it with an Axon
 * configuration: every command would then hold a connection while the engine needs another.
 *
 * <p>The transaction begins when the unit is created, which its caller then executes at once and on the same thread. One
 * that began as the unit's first phase, as Axon's own factory has it, must not fail: in 5.0.1 the result of a unit whose
 * invocation was never reached does not complete, and a processor that the database gave no connection would wait for ever.
 */
final class JdbcUnitsOfWork implements UnitOfWorkFactory {
    private final UnitOfWorkFactory units = new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE);
    private final DataSourceTransactionManager transactions;

    JdbcUnitsOfWork(DataSource dataSource) {
        this.transactions = new DataSourceTransactionManager(dataSource);
    }

    @Override
    public UnitOfWork create(
            String identifier, Function<UnitOfWorkConfiguration, UnitOfWorkConfiguration> customization) {
        var unit = units.create(identifier, customization.andThen(UnitOfWorkConfiguration::forcedSameThreadInvocation));
        var transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        unit.runOnCommit(_ -> transactions.commit(transaction));
        unit.onError((_, _, _) -> {
            if (!transaction.isCompleted()) {
                transactions.rollback(transaction);
            }
        });
        return unit;
    }
}

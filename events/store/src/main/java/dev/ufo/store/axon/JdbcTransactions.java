package dev.ufo.store.axon;

import javax.sql.DataSource;
import org.axonframework.messaging.core.unitofwork.transaction.Transaction;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Thread-bound JDBC transactions for streaming processors. Never register it with an Axon configuration: every command
 * would then hold a connection while the engine needs another.
 */
final class JdbcTransactions implements TransactionManager {
    private static final TransactionDefinition DEFINITION = new DefaultTransactionDefinition();

    private final DataSourceTransactionManager spring;

    JdbcTransactions(DataSource dataSource) {
        this.spring = new DataSourceTransactionManager(dataSource);
    }

    @Override
    public boolean requiresSameThreadInvocations() {
        return true;
    }

    @Override
    public Transaction startTransaction() {
        var status = spring.getTransaction(DEFINITION);
        return new Transaction() {
            @Override
            public void commit() {
                spring.commit(status);
            }

            @Override
            public void rollback() {
                if (!status.isCompleted()) {
                    spring.rollback(status);
                }
            }
        };
    }
}

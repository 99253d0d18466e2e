package dev.ufo.query.wire;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Statements that PostgreSQL plans for the very values they are asked with, each time. A plan that is kept serves average
 * values: it walks through a whole fleet for what hardly any operation has. Planning costs about half a millisecond, so
 * statements whose plan does not depend on values go without this.
 */
@Component
public final class FreshPlans {
    private static final int NEVER_KEPT = 0;

    private final JdbcClient jdbc;

    public FreshPlans(DataSource dataSource) {
        this.jdbc = JdbcClient.create(new JdbcTemplate(dataSource) {
            @Override
            protected void applyStatementSettings(Statement statement) throws SQLException {
                super.applyStatementSettings(statement);
                statement.unwrap(PGStatement.class).setPrepareThreshold(NEVER_KEPT);
            }
        });
    }

    /** A statement with parameters as {@link JdbcClient#sql} has them. */
    public StatementSpec sql(String sql) {
        return jdbc.sql(sql);
    }
}

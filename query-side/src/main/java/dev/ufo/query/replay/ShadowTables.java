package dev.ufo.query.replay;

import dev.ufo.sql.SqlFiles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Empty tables like those of a view, in a schema that only the transaction sees which made them; a rollback, or the death
 * of the process, leaves nothing of them. At last they take the place of the view's tables.
 */
final class ShadowTables {
    private static final String SHAPE = SqlFiles.of(ShadowTables.class, "shape");
    private static final String VIEWS = "views";

    private final Connection connection;
    private final String schema;
    private final List<String> tables;
    private final List<Shape> shapes = new ArrayList<>();

    private enum Step {
        TABLE,
        CONSTRAINT,
        INDEX,
        GRANT
    }

    private record Shape(Step step, String statement) {}

    /**
     * Makes them, without the indexes that are not constraints.
     *
     * @param connection without autocommit
     * @param schema a name that no schema has
     * @param tables with their schema, {@code views}
     */
    ShadowTables(Connection connection, String schema, List<String> tables) throws SQLException {
        this.connection = connection;
        this.schema = schema;
        this.tables = tables;
        // They grow from nothing and nothing is known of them meanwhile: what is written goes by the indexes.
        execute("SET LOCAL enable_seqscan = off");
        execute("SET LOCAL enable_hashjoin = off");
        execute("SET LOCAL enable_mergejoin = off");
        execute("CREATE SCHEMA " + schema);
        for (var table : tables) {
            shapes.addAll(shapes(table));
        }
        make(Step.TABLE);
        make(Step.CONSTRAINT);
    }

    /** The connection, on which statements about the view's tables mean the new ones. */
    Connection writer() {
        return (Connection) Proxy.newProxyInstance(
                ShadowTables.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")
                            && arguments.length == 1
                            && arguments[0] instanceof String sql) {
                        return connection.prepareStatement(sql.replace(VIEWS + ".", schema + "."));
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Makes what readers need: the other indexes, what the planner should know, and who may read. */
    void complete() throws SQLException {
        make(Step.INDEX);
        make(Step.GRANT);
        for (var table : tables) {
            execute("ANALYZE " + shadow(table));
        }
    }

    /** Puts them in the place of the view's tables, which readers do not see before the transaction ends. */
    void swap() throws SQLException {
        execute("DROP TABLE " + String.join(", ", tables));
        for (var table : tables) {
            execute("ALTER TABLE " + shadow(table) + " SET SCHEMA " + VIEWS);
        }
        execute("DROP SCHEMA " + schema);
    }

    private String shadow(String table) {
        return schema + table.substring(table.indexOf('.'));
    }

    private List<Shape> shapes(String table) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(SHAPE)
                .param("schema", schema)
                .param("table", table)
                .query((row, _) -> new Shape(Step.valueOf(row.getString("step")), row.getString("statement")))
                .list();
    }

    private void make(Step step) throws SQLException {
        for (var shape : shapes) {
            if (shape.step() == step) {
                execute(shape.statement());
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }
}

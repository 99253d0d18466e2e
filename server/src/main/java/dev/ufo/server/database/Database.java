package dev.ufo.server.database;

/** The database this server uses. */
public interface Database extends AutoCloseable {
    /** How to reach it. */
    DatabaseAddress address();

    /** Ends it if this server started it; another's database is left alone. */
    @Override
    default void close() {}
}

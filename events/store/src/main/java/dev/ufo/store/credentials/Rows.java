package dev.ufo.store.credentials;

import dev.ufo.store.StoreUnavailableException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Runs one statement on a connection of its own and turns SQL errors into faults. */
final class Rows {
    private final DataSource dataSource;

    Rows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    interface Mapping<T> {
        T map(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String sql, Binding binding, Mapping<T> mapping) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            var found = new ArrayList<T>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(mapping.map(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new StoreUnavailableException("the database did not answer", e);
        }
    }

    int update(String sql, Binding binding) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreUnavailableException("the database did not answer", e);
        }
    }
}

package dev.ufo.command.operations.createoperation;

import dev.ufo.ids.MissionId;
import dev.ufo.sql.SqlFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the table that changes in the append's own transaction, so it is never behind. */
@Component
class PostgresMissionNumbers implements MissionNumbers {
    private static final String LAST = SqlFiles.of(PostgresMissionNumbers.class, "last");

    private final JdbcClient jdbc;

    PostgresMissionNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int last(MissionId missionId) {
        return jdbc.sql(LAST)
                .param("missionId", missionId.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}

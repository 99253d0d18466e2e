package dev.ufo.query.operations;

import dev.ufo.events.AttributeEvent;
import dev.ufo.events.AttributeEvent.LabelAttached;
import dev.ufo.events.AttributeEvent.LabelDetached;
import dev.ufo.events.AttributeEvent.OperationArchived;
import dev.ufo.events.AttributeEvent.OperationEdited;
import dev.ufo.events.AttributeEvent.OperationPrioritised;
import dev.ufo.events.AttributeEvent.OperationReparented;
import dev.ufo.events.AttributeEvent.OperationRetagged;
import dev.ufo.events.AttributeEvent.OperationScheduled;
import dev.ufo.events.LabelEvent;
import dev.ufo.events.UfoEvent;
import dev.ufo.query.projection.Rows;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people wrote on operations, while a batch is folded; of several changes of one thing the last counts. */
final class WrittenRows {
    /** The events it takes. */
    static final Set<Class<? extends UfoEvent>> EVENTS = Stream.of(
                    LabelRows.EVENTS,
                    Set.of(
                            OperationEdited.class,
                            OperationPrioritised.class,
                            OperationScheduled.class,
                            OperationRetagged.class,
                            OperationReparented.class,
                            OperationArchived.class,
                            LabelAttached.class,
                            LabelDetached.class))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final String WORDS = SqlFiles.of(WrittenRows.class, "words");
    private static final String TAGS = SqlFiles.of(WrittenRows.class, "tags");
    private static final String DAYS = SqlFiles.of(WrittenRows.class, "days");

    private final LabelRows labels = new LabelRows();
    private final Map<UUID, Words> words = new LinkedHashMap<>();
    private final Map<UUID, Tags> tags = new LinkedHashMap<>();
    private final Map<UUID, Days> days = new LinkedHashMap<>();

    private record Words(UUID id, String title, String body) {}

    private record Tags(UUID id, List<String> requiredTags, List<String> excludedTags) {}

    private record Days(
            UUID id,
            @Nullable LocalDate startDate,
            @Nullable LocalDate dueDate) {}

    /** Folds what hangs on no operation. */
    void fold(LabelEvent event) {
        labels.fold(event);
    }

    /** Folds what was written, into the rows as far as operations are counted or ordered by it. */
    void fold(AttributeEvent event, OperationRows rows) {
        var id = event.operationId().value();
        switch (event) {
            case OperationEdited edited -> words.put(id, new Words(id, edited.title(), edited.body()));
            case OperationRetagged retagged ->
                tags.put(id, new Tags(id, retagged.requiredTags(), retagged.excludedTags()));
            case OperationScheduled scheduled -> days.put(id, new Days(id, scheduled.startDate(), scheduled.dueDate()));
            case LabelAttached attached -> labels.use(attached, attached.labelId(), true);
            case LabelDetached detached -> labels.use(detached, detached.labelId(), false);
            case OperationPrioritised _, OperationReparented _, OperationArchived _ -> {
                // in the row, as all of them are
            }
        }
        rows.change(event.operationId(), state -> state.written(event));
    }

    void save(Connection connection) throws SQLException {
        Rows.write(connection, WORDS, words.values());
        Rows.write(connection, TAGS, tags.values());
        Rows.write(connection, DAYS, days.values());
        labels.save(connection);
    }
}

package dev.ufo.query.operations;

import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;
import dev.ufo.query.accounts.UserQuery;
import dev.ufo.query.wire.Columns;
import dev.ufo.sql.SqlFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds how people reacted. */
@Component
final class ReactionQuery {
    private static final String OF_OPERATION = SqlFiles.of(ReactionQuery.class, "ofOperation");

    private final JdbcClient jdbc;
    private final UserQuery users;

    ReactionQuery(JdbcClient jdbc, UserQuery users) {
        this.jdbc = jdbc;
        this.users = users;
    }

    private record Given(UUID target, UUID user, String emoji) {}

    /**
     * The reactions to an operation and to its comments, by the id of what was reacted to, in the order in which each emoji
     * was first used; two statements, however many there are.
     *
     * @param viewer whose own reactions are marked
     */
    Map<UUID, List<Reaction>> ofOperation(OperationId operation, UserId viewer) {
        var given = jdbc.sql(OF_OPERATION)
                .param("operation", operation.value())
                .query((row, _) ->
                        new Given(Columns.id(row, "target_id"), Columns.id(row, "user_id"), Columns.text(row, "emoji")))
                .list();
        var names = users.names(given.stream().map(Given::user).collect(Collectors.toSet()));
        var byTarget = new HashMap<UUID, SequencedMap<String, List<UUID>>>();
        for (var one : given) {
            var byEmoji = byTarget.computeIfAbsent(one.target(), _ -> new LinkedHashMap<>());
            byEmoji.computeIfAbsent(one.emoji(), _ -> new ArrayList<>()).add(one.user());
        }
        var reactions = new HashMap<UUID, List<Reaction>>();
        byTarget.forEach((target, byEmoji) -> reactions.put(target, reactions(byEmoji, viewer.value(), names)));
        return reactions;
    }

    private static List<Reaction> reactions(
            SequencedMap<String, List<UUID>> byEmoji, UUID viewer, Map<UUID, String> names) {
        return byEmoji.entrySet().stream()
                .map(entry -> new Reaction(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().contains(viewer),
                        entry.getValue().stream()
                                .map(user -> names.getOrDefault(user, ""))
                                .toList()))
                .toList();
    }
}

package dev.ufo.command.operations;

import dev.ufo.events.AuthorType;
import dev.ufo.events.CommentEvent.CommentDeleted;
import dev.ufo.events.CommentEvent.CommentEdited;
import dev.ufo.events.CommentEvent.CommentRestored;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.CommentId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was said about an operation, as it reads now: edited, and without what was deleted.
 *
 * @param said oldest first
 * @param heard how many of them were there when its newest run was dispatched
 * @param over how many of them were there when that run ended; as many as were heard until then
 */
public record Conversation(List<Said> said, int heard, int over) {
    /** Nothing was said. */
    public static final Conversation NONE = new Conversation(List.of(), 0, 0);

    /** How much of a conversation a fresh session is told; beyond that the oldest is left out. */
    private static final int LONGEST = 512 * 1024;

    public Conversation {
        said = List.copyOf(said);
    }

    /** One comment, deleted or not. */
    record Said(CommentId id, Remark remark, boolean deleted) {}

    /** What one comment says. */
    public record Remark(AuthorType by, String body) {
        private String line() {
            return switch (by) {
                        case USER -> "Human: ";
                        case PILOT -> "Pilot: ";
                        case SYSTEM -> "system: ";
                    }
                    + body;
        }
    }

    /** The conversation after one more fact. */
    public static Conversation evolve(Conversation before, UfoEvent event) {
        return switch (event) {
            case CommentAdded added ->
                before.plus(added.commentId(), new Remark(added.author().type(), added.body()));
            case CommentEdited edited ->
                before.with(
                        edited.commentId(),
                        said -> new Said(said.id(), new Remark(said.remark().by(), edited.body()), said.deleted()));
            case CommentDeleted deleted ->
                before.with(deleted.commentId(), said -> new Said(said.id(), said.remark(), true));
            case CommentRestored restored ->
                before.with(restored.commentId(), said -> new Said(said.id(), said.remark(), false));
            case RunQueued _ -> new Conversation(before.said, before.said.size(), before.said.size());
            case RunEnded _ -> new Conversation(before.said, before.heard, before.said.size());
            default -> before;
        };
    }

    /** With one more remark. */
    public Conversation plus(CommentId id, Remark remark) {
        List<Said> after = new ArrayList<>(said);
        after.add(new Said(id, remark, false));
        return new Conversation(after, heard, over);
    }

    /** Whether nothing is said. */
    public boolean isSilent() {
        return said.stream().allMatch(Said::deleted);
    }

    /** What people said since the newest run was dispatched, so that its pilot could not hear it; blank lines between. */
    public String unheard() {
        return ofPeople(said.subList(heard, said.size()));
    }

    /** What people said while the newest run was active, if that ended without its pilot being told; blank lines between. */
    public String missed() {
        return ofPeople(said.subList(heard, over));
    }

    /** Every remark on a line of its own, as far back as there is room. */
    public String lines() {
        List<String> newest = new ArrayList<>();
        int length = 0;
        for (Remark remark : remarks(said.stream()).toList().reversed()) {
            String line = remark.line();
            length += line.length() + 1;
            if (length > LONGEST && !newest.isEmpty()) {
                newest.add("(earlier remarks are left out)");
                break;
            }
            newest.add(line);
        }
        return String.join("\n", newest.reversed());
    }

    private Conversation with(CommentId id, UnaryOperator<Said> change) {
        return new Conversation(
                said.stream()
                        .map(one -> one.id().equals(id) ? change.apply(one) : one)
                        .toList(),
                heard,
                over);
    }

    private static String ofPeople(List<Said> said) {
        return remarks(said.stream())
                .filter(remark -> remark.by() == AuthorType.USER)
                .map(Remark::body)
                .collect(Collectors.joining("\n\n"));
    }

    private static Stream<Remark> remarks(Stream<Said> said) {
        return said.filter(one -> !one.deleted()).map(Said::remark);
    }
}

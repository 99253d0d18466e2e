package dev.ufo.command.operations;

import dev.ufo.events.AuthorType;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.UfoEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was said about an operation.
 *
 * @param remarks oldest first
 * @param heard how many of them were there when its newest run was dispatched
 */
public record Conversation(List<Remark> remarks, int heard) {
    /** Nothing was said. */
    public static final Conversation NONE = new Conversation(List.of(), 0);

    /** How much of a conversation a fresh session is told; beyond that the oldest is left out. */
    private static final int LONGEST = 512 * 1024;

    public Conversation {
        remarks = List.copyOf(remarks);
    }

    /** One comment. */
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
            case CommentAdded added -> before.plus(new Remark(added.author().type(), added.body()));
            case RunQueued _ -> new Conversation(before.remarks, before.remarks.size());
            default -> before;
        };
    }

    /** With one more remark. */
    public Conversation plus(Remark remark) {
        List<Remark> after = new ArrayList<>(remarks);
        after.add(remark);
        return new Conversation(after, heard);
    }

    /** What people said since the newest run was dispatched, so that its pilot could not hear it; blank lines between. */
    public String unheard() {
        return remarks.stream()
                .skip(heard)
                .filter(remark -> remark.by() == AuthorType.USER)
                .map(Remark::body)
                .collect(Collectors.joining("\n\n"));
    }

    /** Every remark on a line of its own, as far back as there is room. */
    public String lines() {
        List<String> newest = new ArrayList<>();
        int length = 0;
        for (Remark remark : remarks.reversed()) {
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
}

package dev.ufo.command.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call that may be made again and must be carried out once. While it lasts, on its thread, its ids are drawn from its name
 * and not by chance, and its commands are numbered: made again it says the same, and the log knows what has been done.
 */
public final class Once {
    private static final ThreadLocal<@Nullable Once> CURRENT = new ThreadLocal<>();

    private final UUID name;
    private int ids;
    private int commands;
    private boolean hasAppended;
    private boolean drewSecret;

    private Once(UUID name) {
        this.name = name;
    }

    /**
     * Work of a call.
     *
     * @param <X> what it throws beside faults
     * @param <Y> what else it throws
     */
    public interface Work<X extends Exception, Y extends Exception> {
        /** Does it. */
        void run() throws X, Y;
    }

    /**
     * Makes a call.
     *
     * @param name random, and the same whenever this call is made again
     * @return whether it has appended something, now or when it was made before
     */
    public static <X extends Exception, Y extends Exception> boolean during(UUID name, Work<X, Y> work) throws X, Y {
        Once call = new Once(name);
        CURRENT.set(call);
        try {
            work.run();
            return call.hasAppended;
        } finally {
            CURRENT.remove();
        }
    }

    /** The call that this thread makes, if it is such a one. */
    public static Optional<Once> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** What the command that is sent now is known by in the log. */
    public String command() {
        return name + "/" + commands;
    }

    /**
     * The command was accepted; the next one is another.
     *
     * @param appended whether it came to any event
     */
    public void commandPassed(boolean appended) {
        commands++;
        hasAppended |= appended;
    }

    /** The next id, in the form of a random one (RFC 9562, version 4). */
    UUID nextId() {
        ByteBuffer hash = ByteBuffer.wrap(sha256(name + "/id/" + ids));
        ids++;
        long high = (hash.getLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
        long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** A secret was drawn, which cannot be drawn again. */
    void secretDrawn() {
        drewSecret = true;
    }

    /** Whether its answer may hold a secret that no repetition can know. */
    public boolean drewSecret() {
        return drewSecret;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}

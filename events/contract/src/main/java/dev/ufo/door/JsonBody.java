package dev.ufo.door;

/**
 * The body of a call, read when an endpoint asks for it, so that each endpoint keeps the order of checks its contract
 * names (section 3: path ids are looked up before the body is judged).
 */
public interface JsonBody {
    /**
     * Reads the body leniently in fields and strictly in types (contract section 1.3).
     *
     * @param type a record; fields the body lacks, or gives as {@code null}, are {@code null} in it
     * @throws RefusedException wrong media type (415), too large (413), or not such a document (400)
     */
    <T> T read(Class<T> type);

    /**
     * Reads the body; if it is refused, first runs the check that the contract puts before the body, which may refuse
     * for a reason of its own. A good body so costs no extra look-up.
     *
     * @param checkBefore throws if the path of the call names nothing
     * @throws RefusedException as {@link #read(Class)}, or what the check throws
     */
    default <T> T read(Class<T> type, Runnable checkBefore) {
        try {
            return read(type);
        } catch (RefusedException refused) {
            checkBefore.run();
            throw refused;
        }
    }
}

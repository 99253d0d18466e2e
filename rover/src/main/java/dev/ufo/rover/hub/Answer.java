package dev.ufo.rover.hub;

/** What the answer to a call about a run means for the run. */
public sealed interface Answer {
    /** Any 2xx. */
    record Accepted() implements Answer {}

    /** 401, 404, 409, 410: the run is not, or no longer, this rover's. */
    record Lost(int status) implements Answer {}

    /** The server will never take this call: another 4xx, or a redirect. */
    record Refused(int status) implements Answer {}

    /** The server cannot say now: no answer, 408, 429 or 5xx. */
    record Unavailable(String reason) implements Answer {}

    /** Reads a status code. */
    static Answer of(int status) {
        return switch (status) {
            case 401, 404, 409, 410 -> new Lost(status);
            case 408, 429 -> new Unavailable("status " + status);
            default -> {
                if (status >= 200 && status < 300) {
                    yield new Accepted();
                }
                yield status >= 500 ? new Unavailable("status " + status) : new Refused(status);
            }
        };
    }
}

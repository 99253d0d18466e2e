package dev.ufo.server.settings;

import java.util.Optional;

/**
 * Where the server listens, written {@code :8080} (every interface) or {@code host:port}.
 *
 * @param port 0 lets the system choose one
 */
public record ListenAddress(Optional<String> host, int port) {
    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException saying what is wrong, since a server must not listen somewhere else instead
     */
    public static ListenAddress parse(String text) {
        int colon = text.lastIndexOf(':');
        String host = text.substring(0, Math.max(colon, 0)).replaceAll("^\\[|]$", "");
        try {
            int port = Integer.parseInt(text.substring(colon + 1));
            if (colon >= 0 && port >= 0 && port <= 65_535) {
                return new ListenAddress(Optional.of(host).filter(name -> !name.isEmpty()), port);
            }
        } catch (NumberFormatException notAPort) {
            throw new IllegalArgumentException(malformed(text), notAPort);
        }
        throw new IllegalArgumentException(malformed(text));
    }

    private static String malformed(String text) {
        return "UFO_API_ADDR must be ':port' or 'host:port', but is '" + text + "'";
    }
}

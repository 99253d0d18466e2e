package dev.ufo.server.access;

/**
 * One endpoint's address.
 *
 * @param method upper case; a {@code HEAD} is answered by the route of {@code GET}
 * @param path as its endpoint is mapped, such as {@code /api/operations/{id}}
 */
public record Route(String method, String path) {
    @Override
    public String toString() {
        return method + " " + path;
    }
}

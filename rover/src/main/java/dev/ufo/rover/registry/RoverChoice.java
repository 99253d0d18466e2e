package dev.ufo.rover.registry;

import java.util.Set;

/** Which rover a user means by an id or the beginning of one. */
public final class RoverChoice {
    private RoverChoice() {}

    /**
     * The exact id, or else the only one that begins with the text; the empty text begins every id.
     *
     * @throws RegistryException if none or several fit
     */
    public static String pick(Set<String> ids, String idOrPrefix) {
        if (ids.contains(idOrPrefix)) {
            return idOrPrefix;
        }
        var fitting = ids.stream().filter(id -> id.startsWith(idOrPrefix)).toList();
        return switch (fitting.size()) {
            case 0 -> throw new RegistryException("no rover matches \"" + idOrPrefix + "\"", null);
            case 1 -> fitting.getFirst();
            default ->
                throw new RegistryException(
                        "\"%s\" matches %d rovers: give more of the id".formatted(idOrPrefix, fitting.size()), null);
        };
    }
}

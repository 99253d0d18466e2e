package dev.ufo.store;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.core.Context.ResourceKey;

/**
 * Rows written in the transaction of an append, if and only if that append is accepted. Removals of credentials are
 * done before additions, whatever their order here. An addition whose kind and lookup exist already (and are not
 * removed by the same append) refuses the append as a conflict.
 *
 * @param credentials changes of stored credentials
 * @param blobs contents to keep; one that exists already is left as it is
 */
public record Companions(List<CredentialChange> credentials, List<Blob> blobs) {
    /** Where a command handler leaves companions in its processing context, for the engine to find. */
    public static final ResourceKey<Companions> KEY = ResourceKey.withLabel("ufo companions");

    /** Nothing beside the events. */
    public static final Companions NONE = new Companions(List.of(), List.of());

    public Companions {
        credentials = List.copyOf(credentials);
        blobs = List.copyOf(blobs);
    }

    /** These and those. */
    public Companions plus(Companions more) {
        return new Companions(concat(credentials, more.credentials), concat(blobs, more.blobs));
    }

    /** True when there is nothing to write. */
    public boolean isEmpty() {
        return credentials.isEmpty() && blobs.isEmpty();
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}

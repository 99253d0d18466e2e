package dev.ufo.store.postgres;

import java.util.Map;
import org.axonframework.messaging.core.Metadata;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Metadata as a flat JSON object of texts. */
final class MetadataText {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private MetadataText() {}

    static String write(Metadata metadata) {
        return metadata.isEmpty() ? "{}" : JSON.writeValueAsString(metadata);
    }

    static Metadata read(String json) {
        return json.equals("{}") ? Metadata.emptyInstance() : Metadata.from(JSON.readValue(json, TEXTS));
    }
}

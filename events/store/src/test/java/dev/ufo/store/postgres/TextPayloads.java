package dev.ufo.store.postgres;

import org.axonframework.messaging.eventhandling.EventMessage;
import tools.jackson.databind.json.JsonMapper;

/** Payloads that are plain texts. */
final class TextPayloads implements EventPayloads {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String toJson(EventMessage message) {
        return JSON.writeValueAsString(message.payload());
    }

    @Override
    public Object fromJson(String name, String version, String json) {
        return JSON.readValue(json, String.class);
    }
}

package dev.ufo.store.axon;

import dev.ufo.events.EventCatalog;
import dev.ufo.events.PersonalText;
import dev.ufo.events.UfoEvent;
import dev.ufo.store.credentials.PersonalKeys;
import dev.ufo.store.postgres.EventPayloads;
import org.axonframework.messaging.eventhandling.EventMessage;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Events as JSON, by their catalogue names: camel-case record components, ids and enums as plain texts, instants in ISO
 * 8601. Unknown fields are ignored, since an older server may read what a newer one wrote. Personal texts are sealed
 * on the way in and opened on the way out. Thread-safe.
 */
public final class UfoEventCodec implements EventPayloads {
    private final JsonMapper json;

    /** A codec that seals with these keys. */
    public UfoEventCodec(PersonalKeys keys) {
        this.json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .addModule(new SimpleModule("ufo personal text")
                        .addSerializer(PersonalText.class, new PersonalTextJson.Writer(keys))
                        .addDeserializer(PersonalText.class, new PersonalTextJson.Reader(keys)))
                .build();
    }

    /**
     * The event a message carries.
     *
     * @throws IllegalArgumentException when it carries none
     */
    public UfoEvent decode(EventMessage message) {
        if (message.payload() instanceof UfoEvent event) {
            return event;
        }
        throw new IllegalArgumentException("no event of ours: " + message.type());
    }

    @Override
    public String toJson(EventMessage message) {
        return json.writeValueAsString(decode(message));
    }

    @Override
    public UfoEvent fromJson(String name, String version, String text) {
        var type = EventCatalog.type(name)
                .orElseThrow(() -> new IllegalArgumentException("not in the event catalogue: " + name + " " + version));
        return json.readValue(text, type);
    }
}

package dev.ufo.store.axon;

import dev.ufo.events.PersonalText;
import dev.ufo.store.credentials.PersonalKeys;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** The stored form of a personal text: {@code {"subject":"<uuid>","sealed":"<base64url>"}}. */
final class PersonalTextJson {
    private PersonalTextJson() {}

    static final class Writer extends StdSerializer<PersonalText> {
        private final PersonalKeys keys;

        Writer(PersonalKeys keys) {
            super(PersonalText.class);
            this.keys = keys;
        }

        @Override
        public void serialize(PersonalText text, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("subject", text.subject().toString());
            json.writeStringProperty("sealed", keys.seal(text.subject(), text.value()));
            json.writeEndObject();
        }
    }

    static final class Reader extends StdDeserializer<PersonalText> {
        private final PersonalKeys keys;

        Reader(PersonalKeys keys) {
            super(PersonalText.class);
            this.keys = keys;
        }

        @Override
        public PersonalText deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = parser.readValueAsTree();
            var subject = UUID.fromString(node.required("subject").asString());
            return new PersonalText(
                    subject,
                    keys.open(subject, node.required("sealed").asString()).orElse(PersonalKeys.ERASED));
        }
    }
}

package dev.ufo.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The log is kept for ever, so a stored form never changes: the files in {@code golden} are events as servers have written
 * them, and every later server must read them and mean the same. A file is never edited; a form that says more is a new
 * version with a file of its own, and what it says more is missing from what is read of the older ones.
 */
class GoldenEventsTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule("sealed texts stay as they are")
                    .addSerializer(PersonalText.class, new Sealing())
                    .addDeserializer(PersonalText.class, new Opening()))
            .build();

    static List<EventCatalog.Entry> entries() {
        return EventCatalog.entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anEventIsReadAndWrittenAsItAlwaysWas(EventCatalog.Entry entry) {
        JsonNode stored = golden(entry)
                .orElseThrow(() -> new AssertionError("put an event as it is stored into src/test/resources/golden/"
                        + entry.name() + "-" + entry.version() + ".json"));

        UfoEvent event = JSON.treeToValue(stored, entry.type());

        assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(stored);
        assertThat(TaggedEvents.tagsOf(event)).isNotEmpty();
    }

    static Stream<Arguments> older() {
        return entries().stream()
                .flatMap(
                        entry -> IntStream.range(1, entry.version()).mapToObj(version -> Arguments.of(entry, version)));
    }

    @ParameterizedTest
    @MethodSource("older")
    void whatAnOlderServerWroteIsRead(EventCatalog.Entry entry, int version) {
        JsonNode stored = golden(entry.name(), version).orElseThrow();

        UfoEvent event = JSON.treeToValue(stored, entry.type());

        JsonNode rewritten = JSON.readTree(JSON.writeValueAsString(event));
        assertThat(rewritten.properties()).containsAll(stored.properties());
        assertThat(TaggedEvents.tagsOf(event)).isNotEmpty();
    }

    static Stream<Arguments> missing() {
        return entries().stream()
                .flatMap(entry -> Arrays.stream(entry.type().getRecordComponents())
                        .filter(field -> field.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(field -> Arguments.of(entry, field.getName())));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void whatMayBeMissingIsReadAndWrittenSo(EventCatalog.Entry entry, String field) {
        ObjectNode stored = (ObjectNode) golden(entry).orElseThrow();
        stored.putNull(field);

        UfoEvent event = JSON.treeToValue(stored, entry.type());

        assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(stored);
        assertThat(TaggedEvents.tagsOf(event)).isNotEmpty();
    }

    @Test
    void noTwoEventsHaveOneForm() {
        assertThat(entries().stream().map(entry -> entry.name() + "-" + entry.version()))
                .doesNotHaveDuplicates();
        assertThat(entries().stream().map(EventCatalog.Entry::type)).doesNotHaveDuplicates();
    }

    @Test
    void everyEventIsInTheCatalogue() {
        assertThat(events(UfoEvent.class))
                .containsExactlyInAnyOrderElementsOf(entries().stream()
                        .<Class<?>>map(EventCatalog.Entry::type)
                        .toList());
    }

    private static List<Class<?>> events(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(permitted -> events(permitted).stream())
                        .toList()
                : List.of(type);
    }

    private static Optional<JsonNode> golden(EventCatalog.Entry entry) {
        return golden(entry.name(), entry.version());
    }

    private static Optional<JsonNode> golden(String event, int version) {
        String name = "/golden/" + event + "-" + version + ".json";
        try (InputStream file = GoldenEventsTest.class.getResourceAsStream(name)) {
            return file == null ? Optional.empty() : Optional.of(JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Sealing extends StdSerializer<PersonalText> {
        Sealing() {
            super(PersonalText.class);
        }

        @Override
        public void serialize(PersonalText text, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("subject", text.subject().toString());
            json.writeStringProperty("sealed", text.value());
            json.writeEndObject();
        }
    }

    private static final class Opening extends StdDeserializer<PersonalText> {
        Opening() {
            super(PersonalText.class);
        }

        @Override
        public PersonalText deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = parser.readValueAsTree();
            return new PersonalText(
                    UUID.fromString(node.required("subject").asString()),
                    node.required("sealed").asString());
        }
    }
}

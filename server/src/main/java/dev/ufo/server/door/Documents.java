package dev.ufo.server.door;

import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads documents leniently in fields and strictly in types (contract section 1.3): unknown fields are ignored, names
 * match in any case, the last of several counts, {@code null} is absent, what follows the first value is ignored; a wrong
 * type, a fraction for an integer, one out of range, or no document at all is refused. A component of type
 * {@link JsonNode} keeps whatever it was sent, {@code null} too.
 */
final class Documents {
    private static final int DEEPEST = 1_000;
    private static final JsonMapper MAPPER = mapper();

    private Documents() {}

    /**
     * Reads the first value.
     *
     * @param type a record
     * @throws RefusedException with 400
     */
    static <T> T read(byte[] bytes, Class<T> type) {
        try {
            @Nullable JsonNode document = MAPPER.readTree(bytes);
            if (document == null || document.isMissingNode()) {
                throw new RefusedException(Refusal.badRequest("the body is empty; send a JSON object"));
            }
            ObjectNode fields = document.isNull() ? MAPPER.createObjectNode() : fields(document);
            return MAPPER.treeToValue(fields, type);
        } catch (JacksonException unreadable) {
            throw new RefusedException(Refusal.badRequest(explain(unreadable)));
        }
    }

    private static ObjectNode fields(JsonNode document) {
        if (!(document instanceof ObjectNode object)) {
            throw new RefusedException(Refusal.badRequest("the body must be a JSON object"));
        }
        Map<String, String> spellings = new HashMap<>();
        ObjectNode last = MAPPER.createObjectNode();
        object.properties().forEach(field -> {
            @Nullable String earlier = spellings.put(field.getKey().toLowerCase(Locale.ROOT), field.getKey());
            if (earlier != null) {
                last.remove(earlier);
            }
            last.set(field.getKey(), field.getValue());
        });
        return last;
    }

    private static String explain(JacksonException unreadable) {
        String path = unreadable.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "" : step.getPropertyName())
                .filter(name -> !name.isEmpty())
                .reduce((outer, inner) -> outer + "." + inner)
                .orElse("");
        return path.isEmpty() ? "the body is not valid JSON" : "the field '" + path + "' has the wrong type or range";
    }

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build();
        return JsonMapper.builder(factory)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .withCoercionConfig(LogicalType.Textual, strict -> {
                    for (CoercionInputShape shape : new CoercionInputShape[] {
                        CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
                    }) {
                        strict.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .build();
    }
}

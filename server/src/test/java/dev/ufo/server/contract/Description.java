package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ufo.server.access.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI description that the server serves, and what it says of answers. */
final class Description {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document;
    private final List<Operation> operations;
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    private Description(JsonNode document) {
        this.document = document;
        this.operations = document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Operation(
                                new Route(method.getKey().toUpperCase(Locale.ROOT), path.getKey()),
                                Pattern.compile(path.getKey().replace("{id}", "[^/]+")),
                                method.getValue())))
                // A literal segment wins over an id.
                .sorted(Comparator.comparing(
                        operation -> operation.route().path().contains("{")))
                .toList();
    }

    /** One described call. */
    record Operation(Route route, Pattern path, JsonNode node) {
        private boolean isFor(String method, String called) {
            return route.method().equals(method) && path.matcher(called).matches();
        }

        @Override
        public String toString() {
            return route.method() + " " + route.path();
        }
    }

    private static final class Served {
        static final Description DESCRIPTION = new Description(
                JSON.readTree(Wire.carry(Call.of("GET", "/api/openapi.json")).body()));
    }

    /** What the server serves. */
    static Description served() {
        return Served.DESCRIPTION;
    }

    /** Every described call. */
    List<Operation> operations() {
        return operations;
    }

    /** The whole document. */
    JsonNode document() {
        return document;
    }

    /** What this points to, if it is a reference. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").stringValue().substring(1)) : node;
    }

    /** Fails if the reply is not described: its status, its media type or its body. Calls of no endpoint are passed over. */
    void check(Reply reply) {
        boolean isHead = reply.call().method().equals("HEAD");
        find(isHead ? "GET" : reply.call().method(), reply.call().route()).ifPresent(operation -> {
            JsonNode response = resolved(operation.node().path("responses").path(Integer.toString(reply.status())));
            assertThat(response.isMissingNode())
                    .as("no status %d is described for %s: %s", reply.status(), operation.route(), reply)
                    .isFalse();
            if (!isHead) {
                checkBody(response, reply);
            }
        });
    }

    private void checkBody(JsonNode response, Reply reply) {
        if (!response.has("content")) {
            assertThat(reply.body())
                    .as("a body that is not described: %s", reply)
                    .isEmpty();
            return;
        }
        String mediaType = reply.header("Content-Type").orElse("").replaceAll(";.*", "");
        JsonNode content = response.path("content").path(mediaType);
        assertThat(content.isMissingNode())
                .as("%s is not described: %s", mediaType, reply)
                .isFalse();
        if (mediaType.equals("application/json")) {
            assertThat(schemas.computeIfAbsent(content.path("schema"), this::compiled)
                            .validate(JSON.readTree(reply.body())))
                    .as(reply::toString)
                    .isEmpty();
        }
    }

    private Optional<Operation> find(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.isFor(method, path))
                .findFirst();
    }

    /** References reach from the root, so the components stand beside each schema. */
    private Schema compiled(JsonNode schema) {
        ObjectNode root = ((ObjectNode) schema).deepCopy();
        root.set("components", document.path("components"));
        return SCHEMAS.getSchema(root);
    }
}

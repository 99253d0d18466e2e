package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.server.access.Permissions;
import dev.ufo.server.access.RouteCheck;
import dev.ufo.server.contract.Description.Operation;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description is whole: it names what the server serves, no more and no less. Its answers are checked in every test. */
class OpenApiTest {
    private final Description description = Description.served();

    @Test
    void itIsServedToAnyone() {
        Json served = Client.anonymous().get("/api/openapi.json").is(200).json();

        assertThat(served.text("openapi")).isEqualTo("3.1.0");
        assertThat(served.get("info").text("title")).contains("UFO");
    }

    @Test
    void theDescriptionAndTheServerKnowTheSameRoutes() {
        var mapping = RunningServer.shared().part(RequestMappingHandlerMapping.class);

        assertThat(description.operations())
                .extracting(Operation::route)
                .containsExactlyInAnyOrderElementsOf(
                        RouteCheck.routes(mapping.getHandlerMethods()).toList())
                .containsExactlyInAnyOrderElementsOf(Permissions.TABLE.routes());
    }

    @Test
    void everyCallHasANameOfItsOwnAndASummary() {
        assertThat(description.operations())
                .extracting(operation -> operation.node().path("operationId").asString())
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(description.operations())
                .extracting(operation -> operation.node().path("summary").asString())
                .doesNotContain("");
    }

    @Test
    void everyReferencePointsToSomething() {
        Set<String> references = new HashSet<>();
        collect(description.document(), references);

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(description
                                .document()
                                .at(reference.substring(1))
                                .isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void objectsThatAreShownAreClosed() {
        description
                .document()
                .path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> assertThat(schema.getValue().has("properties")
                                && !schema.getValue().has("additionalProperties"))
                        .as(schema.getKey())
                        .isFalse());
    }

    private static void collect(JsonNode node, Set<String> references) {
        if (node.has("$ref")) {
            references.add(node.get("$ref").asString());
        }
        node.forEach(child -> collect(child, references));
    }
}

package dev.ufo.server.openapi;

import dev.ufo.server.access.PermissionTable;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/openapi.json}: the description of every call, in OpenAPI 3.1. */
@RestController
class OpenApiEndpoint {
    private final Map<String, Object> description;

    OpenApiEndpoint(PermissionTable table) {
        this.description = Pieces.merged();
        new Completion(table).complete(description);
    }

    @GetMapping("/api/openapi.json")
    Map<String, Object> description() {
        return description;
    }
}

package dev.ufo.query.operations;

import dev.ufo.door.Caller;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/labels}. */
@RestController
final class LabelsEndpoint {
    private final LabelQuery labels;

    LabelsEndpoint(LabelQuery labels) {
        this.labels = labels;
    }

    @GetMapping("/api/labels")
    List<Label> labels(Caller caller) {
        return labels.ofFleet(caller.fleetId());
    }
}

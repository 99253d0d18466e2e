package dev.ufo.command.labels;

import dev.ufo.door.Refusal;
import dev.ufo.events.LabelEvent.LabelCreated;
import dev.ufo.events.LabelEvent.LabelDeleted;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.LabelId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The labels one asks about, by their ids or by a name; those that were deleted are not among them. */
public record Labels(Map<LabelId, Label> known) {
    /** What a label that is not of the fleet is answered. */
    public static final Refusal UNKNOWN = Refusal.notFound("there is no such label in this fleet");

    /** None. */
    public static final Labels NONE = new Labels(Map.of());

    public Labels {
        known = Map.copyOf(known);
    }

    /** What a label is called. */
    public record Label(FleetId fleetId, String name) {}

    /** The labels after one more fact. */
    public static Labels evolve(Labels before, UfoEvent event) {
        return switch (event) {
            case LabelCreated created -> {
                Map<LabelId, Label> after = new HashMap<>(before.known);
                after.put(created.labelId(), new Label(created.fleetId(), created.name()));
                yield new Labels(after);
            }
            case LabelDeleted deleted -> {
                Map<LabelId, Label> after = new HashMap<>(before.known);
                var _ = after.remove(deleted.labelId());
                yield new Labels(after);
            }
            default -> before;
        };
    }

    /** That label, if it is one of this fleet. */
    public Optional<Label> find(LabelId labelId, FleetId fleetId) {
        return Optional.ofNullable(known.get(labelId))
                .filter(label -> label.fleetId().equals(fleetId));
    }

    /** True if no label of the fleet is called so. */
    public boolean isFree(FleetId fleetId, String name) {
        return known.values().stream().noneMatch(new Label(fleetId, name)::equals);
    }
}

package dev.ufo.events;

import java.util.UUID;

/** Whom an operation is given to. */
public record Assignee(AssigneeType type, UUID id) {}

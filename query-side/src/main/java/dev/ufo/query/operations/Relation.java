package dev.ufo.query.operations;

import java.util.UUID;

/**
 * A relation on the wire (contract section 2.2).
 *
 * @param kind as seen from the operation asked about
 * @param operation the other one
 */
record Relation(UUID id, String kind, OperationReference operation) {}

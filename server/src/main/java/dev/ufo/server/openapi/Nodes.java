package dev.ufo.server.openapi;

import java.util.List;
import java.util.Map;

/** The shapes in a parsed document: maps by name, and lists. */
final class Nodes {
    private Nodes() {}

    /** This node, which must be a map. */
    @SuppressWarnings("unchecked") // a document's keys are texts
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    /** This node, which must be a list. */
    @SuppressWarnings("unchecked") // a document's lists hold anything
    static List<Object> list(Object node) {
        return (List<Object>) node;
    }
}

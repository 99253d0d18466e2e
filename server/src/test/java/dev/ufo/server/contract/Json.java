package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON value and what a test may claim of it. */
record Json(JsonNode node) {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    static Json read(String text) {
        return new Json(MAPPER.readTree(text));
    }

    /** It is an object of exactly these fields. */
    Json hasExactly(String... fields) {
        assertThat(node.propertyNames()).as(this::toString).containsExactlyInAnyOrder(fields);
        return this;
    }

    /** It is this document, whatever the order of fields. */
    Json equalTo(String document) {
        assertThat(node).isEqualTo(MAPPER.readTree(document));
        return this;
    }

    /** It is an empty list or an empty object. */
    Json isEmpty() {
        assertThat(node.isContainer() && node.isEmpty()).as(this::toString).isTrue();
        return this;
    }

    /** The field, which must be there. */
    Json get(String field) {
        assertThat(node.has(field)).as("%s of %s", field, this).isTrue();
        return new Json(node.get(field));
    }

    /** Whether it has the field, null or not. */
    boolean has(String field) {
        return node.has(field);
    }

    /** The text of a field, which must be one. */
    String text(String field) {
        Json found = get(field);
        assertThat(found.node.isString()).as("text %s of %s", field, this).isTrue();
        return found.node.stringValue();
    }

    /** The whole number of a field, which must be one. */
    long number(String field) {
        Json found = get(field);
        assertThat(found.node.isIntegralNumber())
                .as("number %s of %s", field, this)
                .isTrue();
        return found.node.longValue();
    }

    /** The flag of a field, which must be one. */
    boolean flag(String field) {
        Json found = get(field);
        assertThat(found.node.isBoolean()).as("flag %s of %s", field, this).isTrue();
        return found.node.booleanValue();
    }

    /** Whether a field, which must be there, is null. */
    boolean isNull(String field) {
        return get(field).node.isNull();
    }

    /** The texts of a field, which must be a list of them. */
    List<String> texts(String field) {
        return get(field).items().stream()
                .map(item -> item.node().stringValue())
                .toList();
    }

    /** Its items; it must be a list. */
    List<Json> items() {
        assertThat(node.isArray()).as("list %s", this).isTrue();
        return StreamSupport.stream(node.spliterator(), false).map(Json::new).toList();
    }

    /** What its items have in a field of text. */
    List<String> each(String field) {
        return items().stream().map(item -> item.text(field)).toList();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}

package dev.ufo.server.contract;

import dev.ufo.server.access.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls that nobody means well by, made from the description of a route: each is wrong in one place. */
final class HostileCalls {
    /** Escapes, so that half a character gets through. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** Texts that break what does not expect them: nothing, much, and what means something to a database or an encoder. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x".repeat(70_000),
            "\0",
            "a\0b",
            "\uD800",
            "\uDC00\uD800",
            "\u202E\uFFFF",
            "' OR 1=1; DROP TABLE store.events; --",
            "\\'; SELECT pg_sleep(9)",
            "%_%\\",
            "$$ {} ${x} <script>",
            "../../../etc/passwd",
            "9".repeat(400),
            "-1",
            "1e400",
            "NaN",
            "2026-02-30",
            "+275760-09-13T00:00:00Z");

    /** Values of every type, written as JSON. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "99999999999999999999999999",
            "-9223372036854775809",
            "1e400",
            "[]",
            "[null]",
            "[[[]]]",
            "[1,\"a\",null]",
            "{}",
            "{\"a\":{\"b\":[]}}",
            "[" + "\"tag\",".repeat(5_000) + "\"tag\"]");

    /** Texts that a header can carry. */
    private static final List<String> HEADERS = List.of("", "' OR 1=1 --", "x".repeat(4_000), "%00", "\u00FF\u00FE");

    /** Documents that are no object of the call. */
    private static final List<String> DOCUMENTS = List.of(
            " ",
            "null",
            "true",
            "\"text\"",
            "[]",
            "{",
            "}",
            "{\"a\"",
            "{'a':1}",
            "{\"a\":01}",
            "{\"a\":\"\\x\"}",
            "\u0000",
            "\uFEFF{}",
            "[".repeat(20_000),
            "{\"a\":".repeat(20_000),
            "{\"" + "k".repeat(70_000) + "\":1}",
            "x".repeat(1 << 20) + "x");

    private final Description description = Description.served();
    private final HostileScene own;
    private final HostileScene foreign;

    HostileCalls(HostileScene own, HostileScene foreign) {
        this.own = own;
        this.foreign = foreign;
    }

    /** Every hostile call of a route. */
    Stream<Call> of(Description.Operation operation) {
        Route route = operation.route();
        List<Call> calls = new ArrayList<>(paths(route));
        calls.addAll(parameters(operation));
        JsonNode schema = operation.node().at("/requestBody/content/application~1json/schema");
        if (schema.isObject()) {
            calls.addAll(bodies(route, schema));
        }
        return calls.stream();
    }

    /** With the id of everything that another fleet has, and of nothing. */
    private List<Call> paths(Route route) {
        if (!route.path().contains("{id}")) {
            return List.of();
        }
        return Stream.of(foreign.ids().values().stream(), TEXTS.stream(), Stream.of(UUID.randomUUID() + "'"))
                .flatMap(ids -> ids)
                .filter(id -> id.length() < 1_000 && !id.isBlank() && !id.contains("/"))
                .map(id -> route.path().replace("{id}", encoded(id)))
                .map(path -> Call.of(route.method(), path))
                .map(call -> route.method().equals("POST") ? call.json("{}") : call)
                .toList();
    }

    /** With one parameter that is wrong. */
    private List<Call> parameters(Description.Operation operation) {
        Route route = operation.route();
        List<Call> calls = new ArrayList<>();
        for (JsonNode parameter : operation.node().path("parameters")) {
            JsonNode known = description.resolved(parameter);
            String name = known.path("name").asString();
            switch (known.path("in").asString()) {
                case "query" ->
                    Stream.concat(TEXTS.stream(), foreign.ids().values().stream())
                            .filter(text -> text.length() < 4_000)
                            .map(text -> Call.of(route.method(), path(route)).parameter(name, encoded(text)))
                            .forEach(calls::add);
                case "header" -> {
                    if (!route.method().equals("DELETE")) {
                        HEADERS.forEach(text ->
                                calls.add(Call.of(route.method(), path(route)).header(name, text)));
                    }
                }
                default -> {
                    // ids are in every path
                }
            }
        }
        return calls;
    }

    private List<Call> bodies(Route route, JsonNode schema) {
        Map<String, String> fitting = new LinkedHashMap<>();
        schema.path("properties")
                .propertyNames()
                .forEach(name -> fitting.put(name, JSON.writeValueAsString(own.fitting(route.path(), name))));
        List<String> bodies = new ArrayList<>(DOCUMENTS);
        for (String name : fitting.keySet()) {
            bodies.add(without(fitting, name));
            Stream.of(
                            VALUES.stream(),
                            TEXTS.stream().map(JSON::writeValueAsString),
                            TEXTS.stream().map(text -> "[" + JSON.writeValueAsString(text) + "]"),
                            foreign.ids().values().stream().map(JSON::writeValueAsString))
                    .flatMap(values -> values)
                    .map(value -> with(fitting, name, value))
                    .forEach(bodies::add);
        }
        return bodies.stream()
                .map(body -> Call.of(route.method(), path(route)).json(body))
                .toList();
    }

    private String path(Route route) {
        return route.path().replace("{id}", own.idFor(route.path()));
    }

    private static String without(Map<String, String> fitting, String name) {
        Map<String, String> fields = new LinkedHashMap<>(fitting);
        fields.remove(name);
        return document(fields);
    }

    /** And something that nobody asked for. */
    private static String with(Map<String, String> fitting, String name, String value) {
        Map<String, String> fields = new LinkedHashMap<>(fitting);
        fields.put(name, value);
        fields.put("zzz", "{\"deep\":[1]}");
        return document(fields);
    }

    private static String document(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> JSON.writeValueAsString(field.getKey()) + ":" + field.getValue())
                .reduce((one, next) -> one + "," + next)
                .map(all -> "{" + all + "}")
                .orElse("{}");
    }

    /** By hand, as half a character has to get through as well. */
    private static String encoded(String text) {
        return text.chars().mapToObj(HostileCalls::encoded).collect(Collectors.joining());
    }

    private static String encoded(int c) {
        if (c < 128) {
            return Character.isLetterOrDigit(c) ? Character.toString(c) : "%%%02X".formatted(c);
        }
        int first = 0xE0 | (c >> 12);
        int second = 0x80 | ((c >> 6) & 63);
        int third = 0x80 | (c & 63);
        return "%%%02X%%%02X%%%02X".formatted(first, second, third);
    }
}

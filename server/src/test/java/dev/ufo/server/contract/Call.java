package dev.ufo.server.contract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * One call, not yet sent.
 *
 * @param path with its query
 * @param headers names and values in turn
 * @param body empty for none
 */
record Call(String method, String path, List<String> headers, String body) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Without a body. */
    static Call of(String method, String path) {
        return new Call(method, path, List.of(), "");
    }

    /** The same with one more parameter in its query. */
    Call parameter(String name, String value) {
        String separator = path.contains("?") ? "&" : "?";
        return new Call(method, path + separator + name + "=" + value, headers, body);
    }

    /** The same with one more header. */
    Call header(String name, String value) {
        List<String> all = new ArrayList<>(headers);
        all.add(name);
        all.add(value);
        return new Call(method, path, List.copyOf(all), body);
    }

    /** The same with a JSON body: a text as it is, anything else written as JSON. */
    Call json(Object document) {
        return body("application/json", document instanceof String text ? text : JSON.writeValueAsString(document));
    }

    /** The same with a body of any kind. */
    Call body(String contentType, String text) {
        return new Call(method, path, headers, text).header("Content-Type", contentType);
    }

    /** The path without its query. */
    String route() {
        int question = path.indexOf('?');
        return question < 0 ? path : path.substring(0, question);
    }
}

package dev.ufo.server.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files under {@code openapi/}, one a feature and one for what they share. */
final class Pieces {
    private static final String FILES = "classpath*:/openapi/*.yaml";

    private Pieces() {}

    /** All of them as one document, whatever their order. */
    static Map<String, Object> merged() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
            return merge(Arrays.stream(files)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(Pieces::read)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * These documents as one: maps are united, at every depth.
     *
     * @throws IllegalStateException two of them say something of the same thing
     */
    static Map<String, Object> merge(List<Map<String, Object>> documents) {
        Map<String, Object> whole = new LinkedHashMap<>();
        documents.forEach(document -> add(whole, document, ""));
        return whole;
    }

    private static void add(Map<String, Object> whole, Map<String, Object> part, String at) {
        part.forEach((name, value) -> {
            String path = at + "/" + name;
            if (!(value instanceof Map<?, ?>)) {
                if (whole.put(name, value) != null) {
                    throw new IllegalStateException("two pieces of the description name " + path);
                }
            } else {
                Object known = whole.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>());
                add(Nodes.map(known), Nodes.map(value), path);
            }
        });
    }

    private static Map<String, Object> read(Resource file) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (InputStream content = file.getInputStream()) {
            return Nodes.map(new Yaml(new SafeConstructor(strict)).load(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package dev.ufo.server.client;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Finds the file a path names, or the client's one page, whose router knows the rest. What belongs to the interfaces of
 * the server has no page.
 */
final class ClientPages extends PathResourceResolver {
    private static final List<String> NOT_PAGES = List.of("api/", "assets/", "healthz/", "readyz/", "metrics/");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        if (NOT_PAGES.stream().anyMatch((path + "/")::startsWith)) {
            return null;
        }
        @Nullable Resource file = path.isEmpty() ? null : super.getResource(path, location);
        return file == null ? super.getResource("index.html", location) : file;
    }
}

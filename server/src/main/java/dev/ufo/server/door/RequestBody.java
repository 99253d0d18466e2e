package dev.ufo.server.door;

import dev.ufo.door.JsonBody;
import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The body of one call; its bytes are read once, its form may be asked for again. */
final class RequestBody implements JsonBody {
    private final HttpServletRequest request;
    private byte @Nullable [] bytes;

    RequestBody(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public <T> T read(Class<T> type) {
        requireJson();
        byte[] whole = bytes == null ? bytes(request) : bytes;
        bytes = whole;
        return Documents.read(whole, type);
    }

    private void requireJson() {
        @Nullable String contentType = request.getContentType();
        try {
            if (contentType != null && isJson(MediaType.parseMediaType(contentType))) {
                return;
            }
        } catch (InvalidMediaTypeException unreadable) {
            throw unsupported();
        }
        throw unsupported();
    }

    private static boolean isJson(MediaType mediaType) {
        return mediaType.equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
    }

    private static RefusedException unsupported() {
        return new RefusedException(
                new Refusal(Refusal.Kind.UNSUPPORTED_MEDIA_TYPE, "send the body as Content-Type: application/json"));
    }

    /**
     * The bytes of a body, which can be read once.
     *
     * @throws RefusedException too large (413), or it did not arrive whole (400)
     */
    static byte[] bytes(HttpServletRequest request) {
        int limit = BodyLimits.bytes(request.getRequestURI());
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        try {
            byte[] read = request.getInputStream().readNBytes(limit + 1);
            if (read.length > limit) {
                throw tooLarge(limit);
            }
            return read;
        } catch (IOException brokenOff) {
            throw new RefusedException(Refusal.badRequest("the body did not arrive whole"));
        }
    }

    private static RefusedException tooLarge(int limit) {
        return new RefusedException(
                new Refusal(Refusal.Kind.TOO_LARGE, "the body is larger than " + (limit >> 20) + " MiB"));
    }
}

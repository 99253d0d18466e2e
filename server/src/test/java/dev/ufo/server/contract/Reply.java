package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.Optional;

/** What came back, with the claims a test makes of it; each claim returns the reply itself. */
record Reply(Call call, int status, HttpHeaders headers, String body) {
    /** It has this status and, if that is one with a body, JSON that nobody may keep. */
    Reply is(int expected) {
        assertThat(status).as(this::toString).isEqualTo(expected);
        boolean bare = expected == 202 || expected == 204;
        if (bare) {
            assertThat(body).as(this::toString).isEmpty();
        } else {
            assertThat(header("Content-Type")).as(this::toString).hasValue("application/json");
        }
        assertThat(header("Cache-Control")).as(this::toString).hasValue("no-store");
        return this;
    }

    /** It is refused with this status, in the contract's form of an error (section 1.2). */
    Reply refused(int expected) {
        is(expected);
        assertThat(json().hasExactly("error").text("error")).isNotBlank();
        return this;
    }

    /** It meets no endpoint: this status in plain text. */
    Reply plain(int expected) {
        assertThat(status).as(this::toString).isEqualTo(expected);
        assertThat(header("Content-Type").orElse("")).as(this::toString).startsWith("text/plain");
        return this;
    }

    /** Its body. */
    Json json() {
        return Json.read(body);
    }

    /** The id of what it shows. */
    String id() {
        return json().text("id");
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    @Override
    public String toString() {
        return call.method() + " " + call.path() + " -> " + status + " " + body;
    }
}

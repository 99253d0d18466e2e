package dev.ufo.server;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells who started the server where to go, once it answers. */
@Component
class Greeting {
    private final Environment environment;

    Greeting(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        @Nullable String host = environment.getProperty("server.address");
        String port = environment.getRequiredProperty("local.server.port");
        PrintStream terminal = System.out;
        terminal.printf("%nUFO is ready: http://%s:%s%n%n", host == null ? "localhost" : host, port);
    }
}

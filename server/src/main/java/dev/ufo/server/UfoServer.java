package dev.ufo.server;

import dev.ufo.server.settings.ContractEnvironment;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the server: both sides, the door, the web client, and a database if none is named. */
@SpringBootApplication(
        scanBasePackages = {"dev.ufo.server", "dev.ufo.command", "dev.ufo.query"},
        // Each side names its classes as suits it, so only their full names are unique.
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan("dev.ufo.server.settings")
public class UfoServer {
    /** Runs until the process is told to end. */
    public static void main(String[] arguments) {
        application(System.getenv()).run(arguments);
    }

    /**
     * The application, configured by the contract's environment variables below everything Spring reads itself.
     *
     * @param environment variable names and values
     */
    public static SpringApplication application(Map<String, String> environment) {
        // Axon's update check would call home; the property is read when its classes are loaded.
        System.setProperty("axoniq.update-checker.disabled", "true");
        Map<String, Object> defaults = new HashMap<>(Map.of("server.port", 8080));
        defaults.putAll(ContractEnvironment.settings(environment));
        SpringApplication application = new SpringApplication(UfoServer.class);
        application.setDefaultProperties(defaults);
        return application;
    }
}

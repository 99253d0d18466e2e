package dev.ufo.protocol;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The answer to an {@link EnrollRequest}.
 *
 * @param token the rover's bearer token for every later call; it does not expire
 * @param id    the rover's UUID
 * @param name  as the server keeps it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EnrolledRover(String token, String id, String name) {}

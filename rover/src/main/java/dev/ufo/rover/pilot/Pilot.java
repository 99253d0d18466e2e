package dev.ufo.rover.pilot;

import java.util.Optional;

/** An agent's command line program, as the rover knows it. Its methods are functions. */
public interface Pilot {
    /** What a run asks for, a rover offers as a tag, and the executable is called. */
    String kind();

    /**
     * How to start it.
     *
     * @param prompt    the whole prompt, never blank
     * @param sessionId the session to resume, empty for a fresh one
     */
    PilotCommand command(String prompt, Optional<String> sessionId);

    /** Reads one line of its standard output, without the line end. */
    PilotLine read(String line);
}

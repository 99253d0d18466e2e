package dev.ufo.rover.loop;

import dev.ufo.rover.Console;
import dev.ufo.rover.host.PilotSearch;
import dev.ufo.rover.hub.Hub;
import dev.ufo.rover.journal.Journals;
import dev.ufo.rover.workspace.Workspaces;

/**
 * What the loops of one rover work with.
 *
 * @param roverId  names its directory
 * @param mark     begins the mark of every process that this rover starts
 * @param settings pace and limits
 */
record RoverContext(
        String roverId,
        String mark,
        Hub hub,
        Journals journals,
        Workspaces workspaces,
        PilotSearch pilotSearch,
        Redaction redaction,
        RoverSettings settings,
        Console console) {}

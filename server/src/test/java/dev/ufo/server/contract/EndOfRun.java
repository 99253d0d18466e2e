package dev.ufo.server.contract;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends the shared server after the last test; JUnit makes it by its name in {@code META-INF/services}. */
public final class EndOfRun implements LauncherSessionListener {
    @Override
    public void launcherSessionClosed(LauncherSession session) {
        RunningServer.endShared();
    }
}

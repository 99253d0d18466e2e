package dev.ufo.rover.workspace;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * JGit without the user's and the system's git settings and without {@code GIT_*} variables: what a work dir and a diff
 * look like depends on nothing but the repository. (JGit offers this by a subclass only.)
 */
final class IsolatedGit extends SystemReader.Delegate {
    private IsolatedGit(SystemReader system) {
        super(system);
    }

    /** Makes it so for this process. */
    static synchronized void install() {
        if (!(SystemReader.getInstance() instanceof IsolatedGit)) {
            SystemReader.setInstance(new IsolatedGit(SystemReader.getInstance()));
        }
    }

    @Override
    public @Nullable String getenv(String variable) {
        return variable.startsWith("GIT_") ? null : super.getenv(variable);
    }

    /** A clone's first tidying is over when the clone is: done beside it, it would work in a directory that is moved. */
    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        var settings = new Unfiled(parent, fs);
        settings.setBoolean(ConfigConstants.CONFIG_GC_SECTION, null, ConfigConstants.CONFIG_KEY_AUTODETACH, false);
        return settings;
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new Unfiled(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new Unfiled(parent, fs);
    }

    /** Settings that no file is behind. */
    private static final class Unfiled extends FileBasedConfig {
        Unfiled(@Nullable Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // there is nothing to read
        }

        @Override
        public void save() {
            // there is nowhere to write to
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}

package dev.ufo.server.database;

import dev.ufo.server.StartFailure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, carried in the jar and unpacked once (about 60 MB, 3 s). */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /**
     * The directory whose {@code bin} holds the programs. A partly unpacked one is never used: it is filled under
     * another name and renamed.
     *
     * @param home private to this user and locked by this process
     * @param version names the directory, so that another version is unpacked beside it
     * @throws StartFailure when the jar was built for another platform
     */
    static Path unpack(Path home, String version) throws IOException {
        Path ready = home.resolve("postgresql-" + version);
        if (Files.isDirectory(ready)) {
            return ready;
        }
        String name = "/postgres-" + system() + "-" + machine() + ".txz";
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(name)) {
            if (packed == null) {
                throw new StartFailure(
                        "This jar carries no PostgreSQL for " + system() + " on " + machine() + ".",
                        "Build it on this machine with ./ufo up, or set DATABASE_URL to a PostgreSQL of yours.");
            }
            Path partial = home.resolve(ready.getFileName() + ".partial");
            Directories.delete(partial);
            extract(packed, partial);
            return Files.move(partial, ready, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void extract(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("an entry leaves its archive: " + entry.getName());
                }
                extract(entry, tar, path);
            }
        }
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("linux") ? "linux" : name.replace(' ', '-');
    }

    private static String machine() {
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> name;
        };
    }
}

package dev.ufo.command.signals.archivesignal;

import dev.ufo.command.signals.SignalCopy.Call;
import java.time.Instant;

/** Puts somebody's signal away. */
public record ArchiveSignal(Call call, Instant at) {}

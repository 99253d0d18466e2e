package dev.ufo.command.signals.readsignal;

import dev.ufo.command.signals.SignalCopy.Call;
import java.time.Instant;

/** Notes that somebody saw a signal. */
public record ReadSignal(Call call, Instant at) {}

package dev.ufo.command.leases;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.ProvenAppends;
import dev.ufo.command.axon.ProvenAppends.Proposal;
import dev.ufo.command.operations.unpinrun.UnpinRun;
import dev.ufo.command.runs.giveuprun.GiveUpRun;
import dev.ufo.command.signals.Audiences;
import dev.ufo.command.web.Border;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.FleetId;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes runs from rovers that fell silent, ends those that take too long, and frees those that wait for a rover which is gone.
 * It works in every server at once and is safe in all: it proposes, and the append's condition decides, so a report that comes
 * in between wins.
 */
@Component
class LeaseSweeper implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(LeaseSweeper.class);
    private static final Actor ACTOR = Actor.system("lease-sweeper");

    private final LeaseRows rows;
    private final LeaseRules rules;
    private final ProvenAppends appends;
    private final Commands commands;
    private final Audiences audiences;
    private final Border border;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("ufo-lease-sweeper").factory());
    private volatile boolean running;

    LeaseSweeper(
            LeaseRows rows,
            LeaseRules rules,
            ProvenAppends appends,
            Commands commands,
            Audiences audiences,
            Border border) {
        this.rows = rows;
        this.rules = rules;
        this.appends = appends;
        this.commands = commands;
        this.audiences = audiences;
        this.border = border;
    }

    @Override
    public void start() {
        running = true;
        long interval = rules.interval().toMillis();
        var _ = clock.scheduleWithFixedDelay(this::sweepAgain, interval, interval, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        clock.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void sweepAgain() {
        try {
            sweep();
        } catch (RuntimeException fault) {
            log.atWarn().setCause(fault).log("leases could not be looked at; the next look tries again");
        }
    }

    /** One look; cost grows with the runs that are held or pinned, not with those that wait. */
    void sweep() {
        each(rows.expired(rules), this::expire);
        each(rows.overdue(), this::end);
        each(rows.stranded(), this::unpin);
    }

    /** What cannot be seen to does not keep the rest from being seen to. */
    private static <T> void each(List<T> found, Consumer<T> action) {
        for (T one : found) {
            try {
                action.accept(one);
            } catch (RuntimeException fault) {
                log.atWarn().setCause(fault).log("{} could not be seen to; the next look tries again", one);
            }
        }
    }

    private void expire(ExpiredLease lease) {
        Instant now = border.now();
        boolean isTaken = lease.isLast()
                ? giveUp(lease.attemptId(), lease.fleetId(), lease.givenUp(), now.minus(rules.lease()))
                : appends.append(new Proposal(ACTOR, List.of(lease.requeued(now)), lease.proof(), lease.logPosition()))
                        .isPresent();
        if (isTaken) {
            log.atInfo().log("run {} lost its rover {}, attempt {}", lease.runId(), lease.roverId(), lease.attempt());
        }
    }

    private void end(OverdueAttempt overdue) {
        if (giveUp(overdue.attemptId(), overdue.fleetId(), overdue.reason(), null)) {
            log.atInfo().log("attempt {} took longer than {}", overdue.attemptId(), overdue.limit());
        }
    }

    private boolean giveUp(AttemptId attempt, FleetId fleet, String reason, @Nullable Instant unlessHeardSince) {
        GiveUpRun command = new GiveUpRun(
                attempt, reason, unlessHeardSince, new CommentId(border.newId()), audiences.of(fleet), border.now());
        return !commands.send(ACTOR, command).events().isEmpty();
    }

    private void unpin(StrandedRun run) {
        var _ = commands.send(ACTOR, new UnpinRun(run.runId(), run.operationId(), run.fleetId(), border.now()));
    }
}

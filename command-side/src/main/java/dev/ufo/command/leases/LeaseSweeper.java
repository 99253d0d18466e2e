package dev.ufo.command.leases;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.ProvenAppends;
import dev.ufo.command.axon.ProvenAppends.Proposal;
import dev.ufo.command.operations.unpinrun.UnpinRun;
import dev.ufo.command.runs.endoverduerun.EndOverdueRun;
import dev.ufo.command.web.Border;
import dev.ufo.ids.CommentId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
    private final Border border;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("ufo-lease-sweeper").factory());
    private volatile boolean running;

    LeaseSweeper(LeaseRows rows, LeaseRules rules, ProvenAppends appends, Commands commands, Border border) {
        this.rows = rows;
        this.rules = rules;
        this.appends = appends;
        this.commands = commands;
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
        rows.expired(rules).forEach(this::expire);
        rows.overdue().forEach(this::end);
        rows.stranded().forEach(this::unpin);
    }

    private void expire(ExpiredLease lease) {
        var consequences = lease.consequences(new CommentId(border.newId()), border.now());
        boolean taken = appends.append(new Proposal(ACTOR, consequences, lease.proof(), lease.logPosition()))
                .isPresent();
        if (taken) {
            log.atInfo().log("run {} lost its rover {}, attempt {}", lease.runId(), lease.roverId(), lease.attempt());
        }
    }

    private void end(OverdueAttempt overdue) {
        EndOverdueRun command =
                new EndOverdueRun(overdue.attemptId(), overdue.limit(), new CommentId(border.newId()), border.now());
        if (!commands.send(ACTOR, command).events().isEmpty()) {
            log.atInfo().log("attempt {} took longer than {}", overdue.attemptId(), overdue.limit());
        }
    }

    private void unpin(StrandedRun run) {
        var _ = commands.send(ACTOR, new UnpinRun(run.runId(), run.operationId(), run.fleetId(), border.now()));
    }
}

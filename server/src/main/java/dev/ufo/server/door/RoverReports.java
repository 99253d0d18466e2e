package dev.ufo.server.door;

import dev.ufo.door.Answer;
import dev.ufo.door.AnswerBodies;
import dev.ufo.door.RoverCaller;
import dev.ufo.door.UnavailableException;
import dev.ufo.door.View;
import dev.ufo.ids.FleetId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Lets people see what a rover of their fleet has just been answered. A rover is answered as soon as the log has what it
 * reports, since views are nothing to it; so whoever reads next in that fleet waits for them. Thread-safe.
 */
final class RoverReports {
    private static final Logger log = LoggerFactory.getLogger(RoverReports.class);
    private static final Set<View> TOLD = EnumSet.of(View.RUNS, View.OPERATIONS, View.SIGNALS, View.ROVERS);

    /** One position a fleet, and none once somebody has looked. */
    private final Map<FleetId, Long> unseen = new ConcurrentHashMap<>();

    private final KnownHead head;
    private final ObjectProvider<AnswerBodies> views;

    RoverReports(KnownHead head, ObjectProvider<AnswerBodies> views) {
        this.head = head;
        this.views = views;
    }

    /** A call is about to be answered; it matters if it is a rover's. */
    void answering(@Nullable HttpServletRequest request) {
        if (request != null && request.getAttribute(RoverCaller.class.getName()) instanceof RoverCaller rover) {
            var _ = unseen.merge(rover.fleetId(), head.position(), Math::max);
        }
    }

    /** Returns once the views show what rovers of this fleet were answered by this process. */
    void awaitSeen(FleetId fleet) {
        @Nullable Long position = unseen.get(fleet);
        if (position != null) {
            try {
                views.getObject().await(new Answer.Done(200, TOLD, position));
            } catch (UnavailableException late) {
                // It changed nothing that could be lost, so older facts are better than none.
                log.atWarn().setCause(late).log("views are late: a person reads what is older than a rover's report");
            }
            var _ = unseen.remove(fleet, position);
        }
    }
}

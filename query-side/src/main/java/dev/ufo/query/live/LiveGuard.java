package dev.ufo.query.live;

import dev.ufo.ids.FleetId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BooleanSupplier;

/** What the door knows about who wants to listen. */
public interface LiveGuard {
    /** Whether a page of this call's origin may listen (contract section 1.13, rule 2). */
    boolean allowsOrigin(HttpServletRequest request);

    /**
     * Says, whenever it is asked, whether the session of this call is still valid and still that of a member of the fleet.
     * It throws when it cannot know.
     */
    BooleanSupplier membership(HttpServletRequest request, FleetId fleet);
}

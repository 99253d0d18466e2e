package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.server.access.Audience;
import dev.ufo.server.access.Permissions;
import dev.ufo.server.access.Route;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Contract section 5, generated from the permission table: every route, called by everyone. Who is let in is answered
 * anything but 401 and 403, since the calls name things that do not exist.
 */
class PermissionMatrixTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private static final Map<Guest, Client> strangers = new EnumMap<>(Guest.class);
    private static Crowd crowd;

    /** Who calls; from the weakest to the strongest, so that whatever ends something comes last. */
    enum Guest {
        ANONYMOUS,
        EXPIRED,
        ROVER,
        OUTSIDER,
        MEMBER,
        ADMIN,
        OWNER;

        boolean isPerson() {
            return compareTo(OUTSIDER) >= 0;
        }

        /** With a session or token of its own: some calls end what they are made with. */
        Client fresh() {
            return switch (this) {
                case ANONYMOUS ->
                    call -> Client.anonymous()
                            .send(call.parameter("fleet", crowd.owner().id()));
                case EXPIRED -> Crowd.again(crowd.owner(), HOUR.negated());
                case ROVER -> Crowd.again(crowd.owner(), HOUR).rover();
                case OUTSIDER -> Crowd.again(crowd.outsider(), HOUR);
                case MEMBER -> Crowd.again(crowd.member(), HOUR);
                case ADMIN -> Crowd.again(crowd.admin(), HOUR);
                case OWNER -> Crowd.again(crowd.owner(), HOUR);
            };
        }
    }

    @BeforeAll
    static void gather() {
        crowd = Crowd.gather();
        for (Guest guest : List.of(Guest.ANONYMOUS, Guest.EXPIRED, Guest.ROVER)) {
            strangers.put(guest, guest.fresh());
        }
    }

    /** The call that ends the fleet comes last. */
    static Stream<Arguments> everyRouteByEveryone() {
        return Permissions.TABLE.routes().stream()
                .sorted(Comparator.comparing(new Route("DELETE", "/api/fleets/{id}")::equals))
                .flatMap(route -> Arrays.stream(Guest.values()).map(guest -> Arguments.of(route, guest)));
    }

    @ParameterizedTest
    @MethodSource("everyRouteByEveryone")
    void aCallIsLetInOrRefusedAsTheTableSays(Route route, Guest guest) {
        Audience audience = Permissions.TABLE.audience(route).orElseThrow();

        int refusal = refusal(audience, guest);
        if (refusal == 0) {
            Reply reply = guest.fresh().send(call(route, audience));
            assertThat(reply.status()).as(reply::toString).isNotEqualTo(403).isLessThan(500);
            // Nobody knows this password; with that, a log-in is answered 401 to everyone.
            assertThat(reply.status() == 401 && audience != Audience.ANYONE)
                    .as(reply::toString)
                    .isFalse();
        } else {
            Client refused = guest.isPerson() ? guest.fresh() : strangers.get(guest);
            refused.send(call(route, audience)).refused(refusal);
        }
    }

    /** The status that section 5 names, or 0 for who is let in. */
    private static int refusal(Audience audience, Guest guest) {
        return switch (audience) {
            case ANYONE -> 0;
            case SIGNED_IN, ACCOUNT_HOLDER, INVITEE -> guest.isPerson() ? 0 : 401;
            case MEMBER, AUTHOR, RECIPIENT -> inFleet(guest, Guest.MEMBER);
            case MANAGER -> inFleet(guest, Guest.ADMIN);
            case OWNER -> inFleet(guest, Guest.OWNER);
            // Who is no member may not learn that the fleet exists.
            case OWNER_OF_PATH -> guest == Guest.OUTSIDER ? 404 : inFleet(guest, Guest.OWNER);
            case MANAGER_OF_PATH -> guest == Guest.OUTSIDER ? 404 : inFleet(guest, Guest.ADMIN);
            case MEMBER_OF_PATH -> guest == Guest.OUTSIDER ? 404 : inFleet(guest, Guest.MEMBER);
            case ROVER, HOLDER -> guest == Guest.ROVER ? 0 : 401;
            // A connection token is no enrollment code; codes are tried in section 3.12.
            case CODE_HOLDER -> 401;
        };
    }

    private static int inFleet(Guest guest, Guest weakest) {
        if (!guest.isPerson()) {
            return 401;
        }
        return guest.compareTo(weakest) < 0 ? 403 : 0;
    }

    /** Where the owner is asked for last, the rest of the call must be right, so it is about things that exist. */
    private static Call call(Route route, Audience audience) {
        String id = switch (audience) {
            case OWNER -> crowd.member().person().id();
            case OWNER_OF_PATH, MANAGER_OF_PATH, MEMBER_OF_PATH -> crowd.owner().id();
            default -> UUID.randomUUID().toString();
        };
        Call call = Call.of(route.method(), route.path().replace("{id}", id));
        return route.method().equals("POST") ? call.json("{\"role\":\"member\"}") : call;
    }
}

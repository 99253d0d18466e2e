package dev.ufo.server.contract;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a fleet dispatches its runs, which the contract leaves out. */
class FleetSettingsTest {
    private static final String DEFAULTS = """
            {"queue_order":"oldest_first","max_attempts":null,"max_run_seconds":null,"max_active_runs_per_rover":null,
             "max_active_runs_per_pilot":null,"enforce_blockers":false}""";
    private static final String CHOSEN = """
            {"queue_order":"priority","max_attempts":3,"max_run_seconds":3600,"max_active_runs_per_rover":2,
             "max_active_runs_per_pilot":4,"enforce_blockers":true}""";

    private final Person ada = Person.signUp("Ada");
    private final Person bob = Person.signUp("Bob");
    private final Fleet group = Fleet.group(ada);
    private final String path = "/api/fleets/" + group.id() + "/settings";

    @Test
    void nobodyChoseAnyAtFirst() {
        ada.get(path).is(200).json().equalTo(DEFAULTS);
        ada.get("/api/fleets/" + ada.fleetId() + "/settings").is(200).json().equalTo(DEFAULTS);
    }

    @Test
    void aManagerReplacesAllOfThemAndMembersSeeThem() {
        group.join(bob, "admin");
        bob.post(path, CHOSEN).is(200).json().equalTo(CHOSEN);
        ada.get(path).is(200).json().equalTo(CHOSEN);

        bob.post(path, Map.of("max_attempts", 3)).is(200);
        ada.get(path).is(200).json().equalTo(DEFAULTS.replace("\"max_attempts\":null", "\"max_attempts\":3"));
        bob.post(path, "{}").is(200).json().equalTo(DEFAULTS);
    }

    @Test
    void whoMayNotIsRefusedBeforeTheBodyIsRead() {
        ada.post("/api/fleets/nonsense/settings", "").refused(400);
        ada.post("/api/fleets/" + UUID.randomUUID() + "/settings", "").refused(404);
        bob.post(path, "").refused(404);
        bob.get(path).refused(404);
        group.join(bob, "member");
        bob.post(path, "").refused(403);
        bob.get(path).is(200);
        ada.get("/api/fleets/nonsense/settings").refused(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"queue_order\":\"newest\"}",
                "{\"queue_order\":\"\"}",
                "{\"max_attempts\":0}",
                "{\"max_attempts\":1.0}",
                "{\"max_run_seconds\":\"3600\"}",
                "{\"max_run_seconds\":2592001}",
                "{\"max_active_runs_per_rover\":99999999999}",
                "{\"max_active_runs_per_pilot\":-1}",
                "{\"enforce_blockers\":\"yes\"}"
            })
    void whatIsNoSettingIsRefused(String body) {
        ada.post(path, body).refused(400);

        ada.get(path).is(200).json().equalTo(DEFAULTS);
    }
}

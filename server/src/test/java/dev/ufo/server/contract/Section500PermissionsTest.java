package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.server.access.Permissions;
import dev.ufo.server.access.RouteCheck;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Contract section 5. */
class Section500PermissionsTest {
    @Test
    void theTableAndTheServerKnowTheSameRoutes() {
        var mapping = RunningServer.shared().part(RequestMappingHandlerMapping.class);

        assertThat(RouteCheck.routes(mapping.getHandlerMethods()))
                .containsExactlyInAnyOrderElementsOf(Permissions.TABLE.routes());
    }
}

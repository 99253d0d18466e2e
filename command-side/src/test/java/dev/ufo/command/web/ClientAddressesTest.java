package dev.ufo.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressesTest {
    private static final String PEER = "192.0.2.1";

    @Test
    void withoutProxiesTheHeaderIsNotBelieved() {
        assertThat(new ClientAddresses(0).of(PEER, List.of("203.0.113.9"))).isEqualTo(PEER);
    }

    @Test
    void aProxyIsBelievedAboutWhoCalledItAndNoFurther() {
        ClientAddresses behindOne = new ClientAddresses(1);

        assertThat(behindOne.of(PEER, List.of("198.51.100.7, 203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(behindOne.of(PEER, List.of("198.51.100.7", "203.0.113.9"))).isEqualTo("203.0.113.9");
    }

    @Test
    void twoProxiesAreTwoEntriesFromTheRight() {
        assertThat(new ClientAddresses(2).of(PEER, List.of("10.9.9.9, 203.0.113.9, 10.0.0.2")))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void aPortIsNoPartOfTheAddress() {
        ClientAddresses behindOne = new ClientAddresses(1);

        assertThat(behindOne.of(PEER, List.of("203.0.113.9:4711"))).isEqualTo("203.0.113.9");
        assertThat(behindOne.of(PEER, List.of("[2001:db8::1]:4711")))
                .isEqualTo(behindOne.of(PEER, List.of("2001:db8::1")));
    }

    @Test
    void aMissingOrUnreadableEntryLeavesThePeer() {
        ClientAddresses behindOne = new ClientAddresses(1);

        assertThat(behindOne.of(PEER, List.of())).isEqualTo(PEER);
        assertThat(behindOne.of(PEER, List.of("somewhere.example, [, ]"))).isEqualTo(PEER);
        assertThat(behindOne.of(PEER, List.of(""))).isEqualTo(PEER);
    }

    @Test
    void oneSubscribersIpv6AddressesAreOne() {
        ClientAddresses direct = new ClientAddresses(0);

        assertThat(direct.of("2001:db8:1:2::1", List.of())).isEqualTo(direct.of("2001:db8:1:2:ffff::9", List.of()));
        assertThat(direct.of("2001:db8:1:2::1", List.of())).isNotEqualTo(direct.of("2001:db8:1:3::1", List.of()));
    }
}

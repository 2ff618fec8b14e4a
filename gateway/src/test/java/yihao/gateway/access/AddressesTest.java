package yihao.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("GW-14 A client with a list of addresses")
class AddressesTest {

    static final Caller MUNICH = Caller.client("liaison-munich");

    final Addresses addresses =
            new Addresses(Map.of("liaison-munich", List.of("192.0.2.0/24", "2001:db8::/32", "198.51.100.7")));

    @ParameterizedTest
    @CsvSource(textBlock = """
            192.0.2.0,     true
            192.0.2.255,   true
            192.0.3.0,     false
            192.0.1.255,   false
            198.51.100.7,  true
            198.51.100.8,  false
            2001:db8::1,   true
            2001:db9::1,   false
            """)
    void is_let_in_from_these_only(String address, boolean admitted) {
        assertThat(addresses.admit(MUNICH, new InetSocketAddress(address, 4711)))
                .isEqualTo(admitted);
    }

    @Test
    void is_not_let_in_from_nowhere_and_others_come_from_everywhere() {
        assertThat(addresses.admit(MUNICH, null)).isFalse();
        assertThat(addresses.admit(Caller.client("liaison-tokyo"), null)).isTrue();
        assertThat(addresses.admit(Caller.person("liaison-munich"), null)).isTrue();
    }
}

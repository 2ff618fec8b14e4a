package yihao.gateway.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("GW-12 The addresses of a service")
class AddressesTest {

    private static List<String> of(String... addresses) {
        var all = new Addresses("lead", Stream.of(addresses).map(URI::create).toList());
        var found = all.get().next().toFuture();
        assertThat(found).succeedsWithin(Duration.ofSeconds(20));
        return found.join().stream()
                .map(instance -> instance.getUri().toString())
                .toList();
    }

    @Test
    void are_those_of_the_settings() {
        assertThat(of("http://127.0.0.1:8081", "http://127.0.0.1:8181"))
                .containsExactly("http://127.0.0.1:8081", "http://127.0.0.1:8181");
    }

    @Test
    void are_all_that_dns_has_for_a_name() {
        assertThat(of("http://localhost:8081")).contains("http://127.0.0.1:8081");
    }

    @Test
    void keep_the_name_that_a_certificate_is_for() {
        assertThat(of("https://lead.city.example")).containsExactly("https://lead.city.example:443");
    }

    @Test
    void leave_out_a_name_that_nobody_has() {
        assertThat(of("http://nobody.invalid:8081", "http://127.0.0.1:8081")).containsExactly("http://127.0.0.1:8081");
    }
}

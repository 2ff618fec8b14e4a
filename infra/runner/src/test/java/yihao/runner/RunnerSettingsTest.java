package yihao.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.embedded.identity.DemoAccounts;
import yihao.runner.part.PartName;

@DisplayName("The runner's settings")
class RunnerSettingsTest {

    @Test
    void have_defaults_for_everything() {
        var settings = RunnerSettings.from();

        assertThat(settings.ports().gateway()).isEqualTo(8080);
        assertThat(settings.separate()).isFalse();
        assertThat(settings.data()).isAbsolute();
    }

    @Test
    void are_taken_from_the_command_line() {
        var settings =
                RunnerSettings.from("--separate", "--demo", "--runner.ports.gateway=18080", "--runner.data=/tmp/x");

        assertThat(settings.separate()).isTrue();
        assertThat(settings.demo()).isTrue();
        assertThat(settings.ports().gateway()).isEqualTo(18080);
        assertThat(settings.data()).hasToString("/tmp/x");
    }

    @Test
    void choose_different_free_ports_for_zeros() {
        var ports = RunnerSettings.from("--runner.ports.lead=0", "--runner.ports.project=0")
                .ports();

        assertThat(ports.lead()).isPositive().isNotEqualTo(ports.project());
    }

    @Test
    void tell_the_gateway_and_the_peers_of_every_instance() {
        var settings = RunnerSettings.from("--instances=lead=3");
        var places = new Places(settings, DemoAccounts.load());
        var ports = Objects.requireNonNull(settings.further().get(PartName.LEAD));

        assertThat(ports).hasSize(2).doesNotContain(0);
        var all = "http://127.0.0.1:8081,http://127.0.0.1:%d,http://127.0.0.1:%d".formatted(ports.get(0), ports.get(1));
        assertThat(places.told(PartName.GATEWAY)).containsEntry("yihao.services.lead.url", all);
        assertThat(places.told(PartName.REWARD)).containsEntry("yihao.peers.lead", all);
        assertThat(places.told(PartName.LEAD, 3)).containsEntry("server.port", String.valueOf(ports.get(1)));
    }

    @Test
    void tell_each_part_where_the_others_are() {
        var places = new Places(RunnerSettings.from(), DemoAccounts.load());

        assertThat(places.told(PartName.LEAD))
                .containsEntry("server.port", "8081")
                .containsEntry("yihao.peers.reward", "http://127.0.0.1:8083")
                .containsEntry("yihao.identity.client-secret", "service-lead-demo-secret")
                .doesNotContainKey("yihao.peers.lead");
        assertThat(places.told(PartName.GATEWAY)).containsEntry("yihao.services.talent.url", "http://127.0.0.1:8084");
    }
}

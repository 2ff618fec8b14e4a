package yihao.papers.clamav;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.papers.Scan.State;
import yihao.papers.Scanner;
import yihao.papers.Scanner.Verdict;
import yihao.testkit.clamd.FakeClamd;

@DisplayName("ClamAV over its socket")
class ClamAvTest {

    private static final int MOST = 1_000_000;
    private static final Duration PATIENT = Duration.ofMinutes(1);

    private final FakeClamd clamd = FakeClamd.start(MOST);

    @AfterEach
    void close() {
        clamd.close();
    }

    private Verdict scan(byte[] content, Duration timeout) {
        return new ClamAv(clamd.address(), timeout).scan(new ByteArrayInputStream(content));
    }

    private Verdict scan(String content) {
        return scan(content.getBytes(US_ASCII), PATIENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, MOST})
    void finds_nothing_in_a_clean_file_of_any_size(int size) {
        assertThat(scan(new byte[size], PATIENT)).isEqualTo(new Verdict(State.CLEAN, null, FakeClamd.ENGINE));
    }

    @Test
    void says_what_it_found() {
        assertThat(scan("EICAR")).isEqualTo(new Verdict(State.INFECTED, FakeClamd.FOUND, FakeClamd.ENGINE));
    }

    @Test
    void looks_at_the_whole_file() {
        assertThat(scan("x".repeat(200_000) + "EICAR").state()).isEqualTo(State.INFECTED);
    }

    @ParameterizedTest
    @CsvSource({"BROKEN, BROKEN_OFF", "BAFFLED, stream: Can't allocate memory ERROR"})
    void says_why_a_scan_failed(String content, String why) {
        assertThat(scan(content)).isEqualTo(new Verdict(State.FAILED, why, FakeClamd.ENGINE));
    }

    @Test
    void does_not_wait_for_ever() {
        assertThat(scan("SILENT".getBytes(US_ASCII), Duration.ofSeconds(2)).detail())
                .isEqualTo("TIMED_OUT");
    }

    @Test
    void hears_that_a_file_is_too_large_while_it_still_sends() {
        assertThat(scan(new byte[MOST + 1], PATIENT))
                .isEqualTo(new Verdict(State.FAILED, Verdict.TOO_LARGE, FakeClamd.ENGINE));
    }

    @Test
    void speaks_over_a_unix_socket_too(@TempDir Path folder) {
        var socket = folder.resolve("clamd.ctl");
        try (var _ = FakeClamd.at(socket, MOST)) {
            var scanner = new ClamAv("unix:" + socket, PATIENT);
            assertThat(scanner.scan(new ByteArrayInputStream(new byte[9])).state())
                    .isEqualTo(State.CLEAN);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "clamd",
                "3310",
                ":3310",
                "clamd:",
                "clamd:port",
                "clamd:0",
                "clamd:65536",
                "::1:3310",
                "unix:",
                "unix: ",
                "tcp://clamd:3310",
                "/var/run/clamav/clamd.ctl"
            })
    void refuses_an_address_of_neither_form_and_names_both(String address) {
        assertThatThrownBy(() -> new ClamAv(address, PATIENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("host:port")
                .hasMessageContaining("unix:/path")
                .hasMessageContaining(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd:1", "clamd.example.cn:65535", "[::1]:3310", "unix:/var/run/clamav/clamd.ctl"})
    void takes_an_address_of_either_form(String address) {
        assertThatCode(() -> new ClamAv(address, PATIENT)).doesNotThrowAnyException();
    }

    @Test
    void is_away_where_nobody_listens() {
        var address = clamd.address();
        clamd.close();
        var content = new ByteArrayInputStream(new byte[1]);

        assertThatThrownBy(() -> new ClamAv(address, PATIENT).scan(content)).isInstanceOf(Scanner.Away.class);
        assertThatThrownBy(() -> new ClamAv("unix:/nowhere/clamd.ctl", PATIENT).scan(content))
                .isInstanceOf(Scanner.Away.class);
        assertThatThrownBy(() -> new ClamAv("scanner.invalid:3310", PATIENT).scan(content))
                .isInstanceOf(Scanner.Away.class);
    }
}

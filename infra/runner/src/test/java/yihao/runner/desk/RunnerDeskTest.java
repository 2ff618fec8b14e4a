package yihao.runner.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yihao.embedded.FreePorts;
import yihao.runner.part.Part;
import yihao.runner.part.PartName;

@DisplayName("The runner's desk")
@SuppressWarnings("NullAway.Init") // set before each test
class RunnerDeskTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path data;

    private RunnerDesk desk;
    private int port;
    private BusinessClock clock;

    private static final class Switch implements Part {
        private boolean on = true;

        @Override
        public PartName name() {
            return PartName.LEAD;
        }

        @Override
        public void start() {
            on = true;
        }

        @Override
        public void stop() {
            on = false;
        }

        @Override
        public boolean running() {
            return on;
        }
    }

    @BeforeEach
    void open() {
        port = FreePorts.next();
        clock = new BusinessClock(data);
        desk = new RunnerDesk(port, clock, List.of(new Switch()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void moves_business_time_and_tells_it() throws Exception {
        var answer = send("PUT", "/runner/clock", "{\"now\":\"2026-09-28T09:00:00+08:00\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(clock.now()).isCloseTo(Instant.parse("2026-09-28T01:00:00Z"), within(10, ChronoUnit.SECONDS));
        assertThat(send("GET", "/runner/clock", "").body()).contains("\"now\":\"2026-09-28T01:00:");
    }

    @Test
    void shifts_business_time_and_sets_it_back() throws Exception {
        send("PUT", "/runner/clock", "{\"offset\":\"PT48H\"}");
        assertThat(new BusinessClock(data).offset()).isEqualTo(Duration.ofHours(48));

        send("PUT", "/runner/clock", "{\"offset\":\"PT0S\"}");
        assertThat(clock.offset()).isZero();
    }

    @Test
    void refuses_what_is_no_time() throws Exception {
        assertThat(send("PUT", "/runner/clock", "{\"now\":\"tomorrow\"}").statusCode())
                .isEqualTo(400);
        assertThat(send("PUT", "/runner/clock", "nonsense").statusCode()).isEqualTo(400);
        assertThat(send("DELETE", "/runner/clock", "").statusCode()).isEqualTo(405);
        assertThat(clock.offset()).isZero();
    }

    @Test
    void turns_away_a_page_of_elsewhere_in_a_browser_here() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/runner/parts/lead/kill"))
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.noBody())
                .build();

        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    @Test
    void stops_and_starts_a_part() throws Exception {
        assertThat(send("GET", "/runner/parts", "").body()).isEqualTo("{\"lead\":true}");
        assertThat(send("POST", "/runner/parts/lead/kill", "").body()).isEqualTo("{\"lead\":false}");
        assertThat(send("POST", "/runner/parts/lead/start", "").body()).isEqualTo("{\"lead\":true}");
        assertThat(send("POST", "/runner/parts/mail/start", "").statusCode()).isEqualTo(404);
        assertThat(send("POST", "/runner/parts/lead/explode", "").statusCode()).isEqualTo(404);
    }
}

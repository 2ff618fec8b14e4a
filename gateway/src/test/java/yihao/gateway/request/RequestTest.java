package yihao.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.gateway.AtTheEdge;
import yihao.gateway.world.World;

@DisplayName("GW-03 A request")
class RequestTest extends AtTheEdge {

    private static final int LIMIT = 1024 * 1024;
    private static final int PIECE = 64 * 1024;

    @Test
    void keeps_the_number_its_caller_gave() {
        var answer =
                send(with("/api/leads").header("X-Request-Id", "phone-17.a_b").GET());

        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("phone-17.a_b");
        assertThat(World.LEAD.arrived.getFirst().headers().get("X-Request-Id")).containsExactly("phone-17.a_b");
    }

    @Test
    void gets_the_number_of_its_trace_when_it_has_none_or_a_crooked_one() {
        var answer = send(with("/api/leads").header("X-Request-Id", "a b;c").GET());

        var given = answer.headers().firstValue("X-Request-Id").orElseThrow();
        var arrived = World.LEAD.arrived.getFirst().headers();
        assertThat(given).matches("[0-9a-f]{32}");
        assertThat(arrived.get("X-Request-Id")).containsExactly(given);
        assertThat(arrived.get("traceparent")).singleElement().asString().startsWith("00-" + given + "-");
    }

    @Test
    void goes_on_in_its_callers_trace_but_is_sampled_as_this_gateway_decides() {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        var answer = send(with("/api/leads")
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .GET());

        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue(trace);
        assertThat(World.LEAD.arrived.getFirst().headers().get("traceparent"))
                .singleElement()
                .asString()
                .matches("00-" + trace + "-[0-9a-f]{16}-00");
    }

    @Test
    void is_numbered_in_its_problem_by_the_trace_or_the_number() {
        var traced = send(with("/api/none")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .GET());
        var numbered = send(with("/api/none").header("X-Request-Id", "n-1").GET());

        assertThat(json(traced).path("traceId").asString()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(json(numbered).path("traceId").asString()).isEqualTo("n-1");
    }

    @Test
    void may_be_as_large_as_the_limit() {
        var answer = send(with("/api/leads").POST(BodyPublishers.ofByteArray(new byte[LIMIT])));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(World.LEAD.arrived.getFirst().bytes()).isEqualTo(LIMIT);
    }

    @Test
    void is_refused_one_byte_over_the_limit() {
        assertProblem(
                send(with("/api/leads").POST(BodyPublishers.ofByteArray(new byte[LIMIT + 1]))),
                413,
                "gateway.body-too-large");
        assertThat(World.LEAD.arrived).isEmpty();
    }

    @Test
    void may_be_larger_with_files_in_it_up_to_their_own_limit() {
        var scanned = with("/api/projects/1/evidence").header("Content-Type", "multipart/form-data; boundary=b");

        assertThat(send(scanned.copy().POST(BodyPublishers.ofByteArray(new byte[21 * LIMIT])))
                        .statusCode())
                .isEqualTo(200);
        assertProblem(
                send(scanned.copy().POST(BodyPublishers.ofByteArray(new byte[21 * LIMIT + 1]))),
                413,
                "gateway.body-too-large");
    }

    @Test
    void refused_over_the_limit_is_taken_in_to_its_end_so_that_the_sender_reads_why() throws IOException {
        var length = 30 * LIMIT;
        try (var sender = files(length, "")) {
            for (int sent = 0; sent < length; sent += PIECE) {
                sender.getOutputStream().write(new byte[PIECE]);
            }

            assertThat(head(sender)).startsWith("HTTP/1.1 413").doesNotContain("connection: close");
        }
    }

    @Test
    void refused_far_over_the_limit_or_before_it_is_sent_is_cut_off() throws IOException {
        try (var far = files(100 * LIMIT, "");
                var asking = files(30 * LIMIT, "Expect: 100-continue\r\n")) {
            assertThat(head(far)).startsWith("HTTP/1.1 413").contains("connection: close");
            assertThat(head(asking)).startsWith("HTTP/1.1 413").contains("connection: close");
        }
    }

    /// A request with files, of which the head has been sent.
    private Socket files(int length, String header) throws IOException {
        var sender = new Socket("127.0.0.1", port);
        sender.setSoTimeout(10_000);
        var head = "POST /api/leads/1/documents HTTP/1.1\r\nHost: here\r\n"
                + "Content-Type: multipart/form-data; boundary=b\r\nAuthorization: Bearer "
                + World.PROVIDER.bearer("li.wei") + "\r\n" + header + "Content-Length: " + length + "\r\n\r\n";
        sender.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return sender;
    }

    private static String head(Socket sender) throws IOException {
        return new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.UTF_8))
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void is_refused_over_the_limit_though_it_did_not_say_its_length() {
        var unannounced = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[LIMIT + 1]));

        assertProblem(send(with("/api/leads").POST(unannounced)), 413, "gateway.body-too-large");
        assertThat(World.LEAD.arrived).isEmpty();
    }
}

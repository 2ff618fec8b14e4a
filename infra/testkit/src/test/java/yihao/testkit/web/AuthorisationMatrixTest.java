package yihao.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.testkit.authorisation.AuthorisationMatrix;
import yihao.testkit.authorisation.Endpoints;
import yihao.testkit.authorisation.Everyone;
import yihao.testkit.service.ServiceUnderTest;
import yihao.testkit.service.TestTokens;

@DisplayName("G2 The table of who may call what")
class AuthorisationMatrixTest {

    @SpringBootApplication(scanBasePackages = "none")
    @Import(Faults.class)
    static class FaultyService {}

    @RestController
    static class Faults {

        record Body(int number) {}

        /// Its table says that all officials may.
        @GetMapping("/api/faults/narrower")
        String narrower(Actor actor) {
            if (actor.has(Function.AUDITOR)) {
                throw new AccessDeniedException("function");
            }
            return "";
        }

        @GetMapping("/api/faults/finance")
        String finance() {
            return "";
        }

        @PostMapping("/api/faults/forgotten")
        String forgotten(@RequestBody Body body) {
            return "" + body.number();
        }
    }

    static ServiceUnderTest service;
    static AuthorisationMatrix matrix;

    @BeforeAll
    static void start() {
        var officers = new HashMap<>(Everyone.officers());
        officers.put("machine", new Actor("machine", "machine", "bureau", Set.of(Function.FINANCE)));
        service = ServiceUnderTest.start(FaultyService.class, "tiny", "2026-09-01T01:00:00Z", officers);
        matrix = new AuthorisationMatrix(service, Map.of());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void an_endpoint_that_is_not_listed_is_found_and_closed_to_everybody() {
        assertThat(matrix.unlisted()).containsExactly("POST /api/faults/forgotten");
        assertThat(service.as("one.bureau-head")
                        .post("/api/faults/forgotten", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_row_without_an_endpoint_is_found() {
        assertThat(matrix.gone()).contains("GET /api/faults/gone");
    }

    @Test
    void a_service_that_lets_in_fewer_than_its_table_is_found() {
        assertThat(wrong("GET /api/faults/narrower")).containsExactly("AUDITOR hears 403 platform.forbidden");
    }

    @Test
    void who_is_not_in_the_row_is_refused_with_its_code_whatever_the_code_forgot() {
        assertThat(wrong("GET /api/faults/finance")).isEmpty();
        assertThat(service.as("one.auditor").get("/api/faults/finance").at("/code"))
                .isEqualTo("tiny.full");
    }

    @Test
    void a_row_that_mixes_duties_is_found() {
        assertThat(matrix.mixed())
                .containsExactlyInAnyOrder(
                        "POST /api/faults/watched: the auditor acts",
                        "POST /api/faults/watched: an administrator has business rights",
                        "GET /internal/faults: a service's door is open to others");
    }

    @Test
    void a_machine_speaks_for_no_officer_whatever_its_subject_is_registered_as() {
        var path = "/api/faults/finance";

        assertThat(service.as("machine").get(path).status()).isEqualTo(200);
        assertThat(service.withToken(TestTokens.machine("machine", "liaison"))
                        .get(path)
                        .status())
                .isEqualTo(403);
        assertThat(service.withToken(TestTokens.machine("machine", "bootstrap"))
                        .get(path)
                        .status())
                .isEqualTo(403);
    }

    private static List<String> wrong(String endpoint) {
        return Endpoints.of(service).stream()
                .filter(one -> one.name().equals(endpoint))
                .flatMap(one -> matrix.wrong(one).stream())
                .toList();
    }
}

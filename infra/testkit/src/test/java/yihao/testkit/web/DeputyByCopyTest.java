package yihao.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.ServiceUnderTest;

/// What each service knows of deputies, from its copy of the officers alone.
@DisplayName("G2 A deputy in a service that keeps copies of the officers")
class DeputyByCopyTest {

    static final String SUM = """
            {"title":"land","amount":{"amount":"1234.50","currency":"CNY"}}""";
    static final String FOR = "X-Acting-For";

    static ServiceUnderTest service;

    @BeforeAll
    static void start() {
        service = ServiceUnderTest.start(TinyService.class, "tiny", "2026-09-01T01:00:00Z", Map.of());
        officer("wang", "district", "UNIT_HEAD", deputy("li", "2026-09-01", "2026-09-14"));
        officer("zhao", "district", "UNIT_HEAD", deputy("li", "2026-09-02", "2026-09-14"));
        officer("far", "elsewhere", "UNIT_HEAD", deputy("li", "2026-09-01", "2026-09-14"));
        officer("secure", "district", "SECURITY_ADMINISTRATOR", deputy("li", "2026-09-01", "2026-09-14"));
        officer("li", "district", "UNIT_OFFICER", "");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void acts_in_the_officers_place_and_is_recorded_with_both() {
        var forWang = service.as("li").post("/api/sums", SUM, FOR, "wang");
        var forItself = service.as("li").post("/api/sums", SUM);

        assertThat(forWang.at("/by")).isEqualTo("li for wang");
        assertThat(forItself.at("/by")).isEqualTo("li");
    }

    @Test
    void acts_in_nobody_elses_place_nor_before_its_days_nor_where_functions_would_mix() {
        for (var other : new String[] {"zhao", "far", "secure", "li", "nobody"}) {
            var answer = service.as("li").post("/api/sums", SUM, FOR, other);
            assertThat(answer.status()).as(other).isEqualTo(403);
            assertThat(answer.at("/code")).isEqualTo("platform.not-a-deputy");
        }
        assertThat(service.as("wang").post("/api/sums", SUM, FOR, "li").status())
                .isEqualTo(403);
    }

    private static String deputy(String subject, String from, String until) {
        return ",\"deputies\":[{\"subject\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}]".formatted(subject, from, until);
    }

    private static void officer(String subject, String unit, String function, String deputies) {
        service.deliver("lead.officer", subject, """
                {"type":"lead.officer-changed.v1","eventId":"01990000-0000-7000-8000-000000000001","key":"%1$s","epoch":1,
                 "sequence":1,"occurredAt":"2026-08-01T03:00:00Z","actor":"admin","body":{"subject":"%1$s","unitId":"%2$s",
                 "unitAncestors":[],"functions":["%3$s"],"from":"2026-01-01"%4$s}}""".formatted(subject, unit, function, deputies));
    }
}

package yihao.project.counting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;
import yihao.project.RunningService;

@DisplayName("P2 Counting over HTTP")
class CountingApiTest {

    final String id = project();
    final String path = "/api/projects/" + id + "/counting";

    @Test
    void says_of_each_sum_whether_it_counts_and_why_not() {
        var voucher = "ZB-" + UUID.randomUUID();
        verified(project(), voucher, "2026-09-01");
        var sum = verified(id, voucher, "2026-09-02");

        var shown = as(People.ZHANGDIAN_OFFICER).get(path);

        assertThat(shown.at("/rules/reference")).isEqualTo("zibo-counting@1");
        assertThat(shown.at("/rules/assumed")).isEqualTo("true");
        assertThat(shown.at("/on")).isEqualTo("2026-09-15");
        assertThat(shown.at("/owner")).isEqualTo("NEW");
        assertThat(shown.at("/counts/0/countedCny/amount")).isEqualTo("0.00");
        assertThat(shown.at("/counts/0/lines/0/id")).isEqualTo(sum.substring(sum.lastIndexOf('/') + 1));
        assertThat(shown.at("/counts/0/lines/0/counted")).isEqualTo("NOT_COUNTED");
        assertThat(shown.at("/counts/0/lines/0/reasons/0/id")).isEqualTo("VOUCHER_COUNTED");
        assertThat(shown.at("/counts/0/lines/0/reasons/0/label/zh")).isEqualTo("同一凭证已由较早的一笔计入");
        assertThat(shown.at("/counts/0/lines/0/reasons/0/source")).isEqualTo("ours");
        assertThat(shown.at("/counts/0/lines/0/unitLabel/zh")).isEqualTo("district-zhangdian");
        assertThat(shown.json().at("/choices").findValuesAsString("id"))
                .containsExactly(
                        "baicheng-2009",
                        "huainan-2010",
                        "sanming-2006",
                        "service-industry",
                        "tinghu-major",
                        "wnwk-1014689",
                        "zibo-counting");
    }

    @Test
    void counts_by_other_rules_with_their_classes_and_on_other_days() {
        verified(id, "ZB-" + UUID.randomUUID(), "2026-09-02");

        var wnwk = as(People.ZHANGDIAN_OFFICER).get(path + "?rules=wnwk-1014689&on=2026-09-10");

        assertThat(wnwk.at("/counted")).isEqualTo("NOT_COUNTED");
        assertThat(wnwk.json().at("/reasons").findValuesAsString("id")).contains("NOT_MONTHLY");
        assertThat(wnwk.at("/classes/0/id")).isEqualTo("MAJOR");
        assertThat(wnwk.at("/classes/0/anyOf/0/verdict")).isEqualTo("NOT_MET");
        assertThat(wnwk.at("/classes/0/anyOf/3/verdict")).isEqualTo("NOT_MET");
        assertThat(as(People.ZHANGDIAN_OFFICER).get(path + "?on=2026-09-01").at("/counts/0/lines/0/reasons/0/id"))
                .isEqualTo("NOT_YET");
        assertThat(as(People.ZHANGDIAN_OFFICER).get(path + "?rules=nowhere").at("/code"))
                .isEqualTo("project.counting-rules-unknown");
    }

    @Test
    void counts_a_statement_with_what_it_adds() {
        for (var yuan : new String[] {"300.00", "500.00"}) {
            verify(
                    id,
                    "REGISTERED_STATED",
                    yuan,
                    "BUSINESS_LICENCE",
                    UUID.randomUUID().toString(),
                    "2026-09-01");
        }

        var registered = as(People.ZHANGDIAN_OFFICER).get(path);
        assertThat(registered.at("/counts/2/lines/1/countedCny/amount")).isEqualTo("200.00");
        assertThat(registered.at("/counts/2/countedCny/amount")).isEqualTo("500.00");
        assertThat(as(People.ZHANGDIAN_OFFICER)
                        .get("/api/projects/" + id + "/capital")
                        .at("/totals/0/amountCny/amount"))
                .isEqualTo("500.00");
    }

    @Test
    void leaves_no_trace_of_a_project_that_the_reader_does_not_see() {
        var voucher = "ZB-" + UUID.randomUUID();
        var other = project();
        var name = RunningService.named(other);
        verified(other, voucher, "2026-09-01");
        verified(id, voucher, "2026-09-02");

        assertThat(as(People.LINZI_OFFICER).get(path).status()).isEqualTo(404);
        assertThat(as(People.ZHANGDIAN_OFFICER).get(path).text()).doesNotContain(other, name);
    }

    private static String verified(String project, String voucher, String day) {
        return verify(project, "PAID_IN", "100.00", "BANK_CREDIT_SLIP", voucher, day);
    }

    private static String verify(
            String project, String kind, String yuan, String voucherKind, String voucher, String day) {
        var sum = as(People.ZHANGDIAN_OFFICER)
                .post(
                        "/api/projects/" + project + "/capital",
                        Map.of(
                                "kind",
                                kind,
                                "amount",
                                Map.of("amount", yuan, "currency", "CNY"),
                                "valueDate",
                                day,
                                "voucher",
                                Map.of("kind", voucherKind, "number", voucher)));
        var address = sum.header("Location");
        assertThat(as(People.ZHANGDIAN_HEAD)
                        .post(address + "/verification", "{}")
                        .status())
                .isEqualTo(200);
        return address;
    }
}

package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;
import static yihao.lead.api.TargetListApiTest.counted;
import static yihao.lead.api.TargetListApiTest.plan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L2 L7 A target list over HTTP, for who may not see all,")
class TargetListSightApiTest {

    @Test
    void of_another_unit_leaves_no_trace() {
        var firm = firm();
        var opened = ok(as("zhangdian.officer").post("/api/target-lists", plan(firm())));
        var path = "/api/target-lists/" + opened.at("/id");
        var entry = ok(as("zhangdian.officer").post(path + "/pasted-targets", Map.of("names", firm)))
                .at("/targets/0/enterpriseId");
        var naming = "/api/target-lists?enterprise=" + entry;

        assertThat(counted("zhangdian.officer", naming)).isEqualTo("1");
        assertThat(counted("bureau.officer", naming)).isEqualTo("1");
        assertThat(counted("linzi.officer", naming)).isEqualTo("0");
        assertThat(as("linzi.officer").get(path).status()).isEqualTo(404);
        assertThat(as("linzi.officer")
                        .post(path + "/pasted-targets", Map.of("names", firm()))
                        .status())
                .isEqualTo(404);
        assertThat(as("supervision").get(path).status()).isEqualTo(404);
    }

    @Test
    void shows_each_reader_the_firms_and_the_leads_that_the_reader_may_see() {
        var investor = Map.<String, Object>of(
                "names", List.of(Map.of("text", firm() + "有限公司", "language", "zh")), "country", "CN");
        var lead = reported("zhangdian.officer", lead(investor, "CONFIDENTIAL"));
        var secret = ok(as("bureau.head").get("/api/leads/" + lead)).at("/investor/enterpriseId");
        var path = "/api/target-lists/"
                + ok(as("bureau.officer").post("/api/target-lists", plan("保密"))).at("/id");
        ok(as("bureau.officer").post(path + "/targets", Map.of("enterprises", List.of(secret))));
        var both = ok(as("bureau.officer").post(path + "/pasted-targets", Map.of("names", firm())));
        ok(as("bureau.officer")
                .post(
                        path + "/assignments",
                        Map.of(
                                "targets",
                                List.of(both.at("/targets/0/id"), both.at("/targets/1/id")),
                                "unit",
                                "district-linzi")));

        assertThat(ok(as("bureau.officer").get(path)).at("/figures/withLead/firms"))
                .isEqualTo("1");
        var theirs = ok(as("linzi.officer").get(path));
        assertThat(theirs.at("/figures/firms")).isEqualTo("1");
        assertThat(theirs.at("/units/0/figures/firms")).isEqualTo("1");
        assertThat(theirs.text()).doesNotContain(secret);
        assertThat(counted("linzi.officer", "/api/target-lists?enterprise=" + secret))
                .isEqualTo("0");
    }
}

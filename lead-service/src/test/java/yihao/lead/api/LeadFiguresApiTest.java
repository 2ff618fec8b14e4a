package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.accepted;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.judged;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G4 Figures of the leads, and the map they stand on")
class LeadFiguresApiTest {

    private static long of(String who, String step) {
        return ok(as(who).get("/api/leads/figures"))
                .json()
                .at("/funnel/" + step)
                .asLong();
    }

    @Test
    void count_each_step_of_this_year() {
        var reported = of("bureau.officer", "reported");
        var valuable = of("bureau.officer", "valuable");
        var dispatched = of("bureau.officer", "dispatched");
        reported("zhangdian.officer", lead(firm()));
        judged(reported("zhangdian.officer", lead(firm())));
        accepted(reported("zhangdian.officer", lead(firm())));

        assertThat(of("bureau.officer", "reported")).isEqualTo(reported + 3);
        assertThat(of("bureau.officer", "valuable")).isEqualTo(valuable + 2);
        assertThat(of("bureau.officer", "dispatched")).isEqualTo(dispatched + 1);
        assertThat(ok(as("bureau.officer").get("/api/leads/figures?year=2019")).at("/funnel/reported"))
                .isEqualTo("0");
    }

    @Test
    void leave_out_what_is_hidden_or_masked_for_whoever_asks() {
        var seen = of("linzi.officer", "reported");
        var ownFirm = List.of(Map.of("text", firm(), "language", "zh"));
        reported("zhangdian.officer", lead(Map.of("names", ownFirm, "country", "CN"), "OWN"));
        var masked = List.of(Map.of("text", firm(), "language", "zh"));
        reported("zhangdian.officer", lead(Map.of("names", masked, "country", "CN"), "CONFIDENTIAL"));

        assertThat(of("linzi.officer", "reported")).isEqualTo(seen);
        assertThat(as("security.admin").get("/api/leads/figures").status()).isEqualTo(403);
    }

    @Test
    void count_for_a_unit_what_the_register_shows_by_it() {
        reported("zhangdian.officer", lead(firm()));

        var register = ok(as("bureau.officer").get("/api/leads?unit=district-zhangdian&limit=1"));
        var units = ok(as("bureau.officer").get("/api/leads/figures")).json().path("units");

        var zhangdian = units.valueStream()
                .filter(one -> one.path("unit").asString().equals("district-zhangdian"))
                .findFirst()
                .orElseThrow();
        assertThat(zhangdian.path("leads").asString()).isEqualTo(register.at("/total/count"));
    }

    @Test
    void stand_on_a_map_of_tiles_by_the_rules_of_the_day() {
        var map = ok(as("linzi.officer").get("/api/units/tiles")).json();

        assertThat(map.path("source").asString()).isEqualTo("ours");
        var linzi = map.path("items")
                .valueStream()
                .filter(one -> one.at("/unit/id").asString().equals("district-linzi"))
                .findFirst()
                .orElseThrow();
        assertThat(linzi.path("column").asInt()).isEqualTo(3);
        assertThat(linzi.path("row").asInt()).isEqualTo(3);
    }
}

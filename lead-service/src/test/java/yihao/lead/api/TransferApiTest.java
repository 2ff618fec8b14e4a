package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.accepted;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("L6 A transfer over HTTP")
class TransferApiTest {

    final String path = "/api/leads/" + accepted(reported("zhangdian.officer", lead(firm() + "有限公司")));

    @Test
    void tells_both_units_the_share_and_moves_the_owner() {
        ok(as("zhangdian.officer").post(path + "/transfers", transfer("30.5")));
        var taken = ok(as("linzi.officer").post(path + "/dispatches/district-linzi/acceptance", Map.of()));
        var kept = ok(as("zhangdian.officer").get(path));

        assertThat(taken.at("/ownerUnits/0/id")).isEqualTo("district-linzi");
        assertThat(kept.at("/dispatches/0/status")).isEqualTo("HANDED_ON");
        assertThat(kept.at("/dispatches/1/transfer/from/id")).isEqualTo("district-zhangdian");
        assertThat(kept.at("/dispatches/1/transfer/share")).isEqualTo("30.5");
        assertThat(kept.at("/actions").contains("record-progress")).isFalse();
    }

    @Test
    void tells_no_share_of_one_that_did_not_come_about() {
        ok(as("zhangdian.officer").post(path + "/transfers", transfer("30")));
        ok(as("linzi.officer").post(path + "/dispatches/district-linzi/decline", Map.of("reason", "产业不符")));

        var after = ok(as("zhangdian.officer").get(path));

        assertThat(after.at("/dispatches/1/status")).isEqualTo("DECLINED");
        assertThat(after.json().at("/dispatches/1/transfer").isNull()).isTrue();
        assertThat(after.at("/ownerUnits/0/id")).isEqualTo("district-zhangdian");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.01", "33.333"})
    void keeps_between_nothing_and_all(String share) {
        var refused = as("zhangdian.officer").post(path + "/transfers", transfer(share));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/violations/0/pointer")).isEqualTo("/share");
    }

    private static Map<String, Object> transfer(String share) {
        return Map.of(
                "from",
                "district-zhangdian",
                "to",
                "district-linzi",
                "share",
                new BigDecimal(share),
                "reason",
                "本区无合适用地");
    }
}

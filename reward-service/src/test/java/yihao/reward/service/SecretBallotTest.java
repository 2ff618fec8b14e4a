package yihao.reward.service;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.SUPERVISION;
import static yihao.reward.service.City.SERVICE;
import static yihao.reward.service.City.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.contracts.reward.ClaimEvent;

@DisplayName("HN-03 A secret ballot over HTTP")
class SecretBallotTest {

    @Test
    void leaves_nothing_in_the_store_that_tells_who_chose_whom() {
        SERVICE.clock().moveTo("2026-09-16T02:00:00Z");
        var opened = as(BUREAU).post("/api/honours", Map.of("kind", "ADVANCED_INDIVIDUAL", "period", "2025"));
        var one = "/api/honours/" + opened.at("/id");
        nominate(one, "zhangdian.officer", "王小明");
        nominate(one, "linzi.officer", "李小华");
        as(BUREAU_2).post(one + "/beginning", Map.of());

        cast(one, HEAD.subject(), 2);
        cast(one, SUPERVISION.subject(), 1);

        assertThat(casts(opened.at("/id")))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry)
                        .contains("hidden", "\"$numberDecimal\": \"0\"")
                        .doesNotContainPattern("numberDecimal\": \"[1-9]"));
        assertThat(SERVICE.stored())
                .noneMatch(line -> line.contains(opened.at("/id")) && line.contains(SUPERVISION.subject() + "-key"));
        var chosen = as(BUREAU).post(one + "/choice", Map.of());
        assertThat(chosen.at("/rounds/0/sums/0/of") + chosen.at("/rounds/0/sums/1/of"))
                .as(chosen.text())
                .isEqualTo("11");
    }

    /// As the journal tells them, once the relay has written what it has.
    private static List<String> casts(String id) {
        SERVICE.sent(ClaimEvent.TOPIC);
        return SERVICE.stored().stream()
                .filter(line -> line.contains("\"CAST\"") && line.contains(id) && line.contains("\"changes\""))
                .toList();
    }

    private static void nominate(String one, String officer, String name) {
        var who = Map.of("what", "OFFICER", "reference", officer, "name", name, "reasons", "成绩突出");
        var nominated = as(officer).post(one + "/nominees", who);
        assertThat(nominated.status()).as(nominated.text()).isEqualTo(200);
    }

    private static void cast(String one, String voter, int no) {
        var cast = as(voter)
                .post(one + "/ballots", Map.of("given", List.of(Map.of("no", no))), "Idempotency-Key", voter + "-key");
        assertThat(cast.status()).as(cast.text()).isEqualTo(200);
    }
}

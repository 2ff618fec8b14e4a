package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http;

@DisplayName("TT-03 TT-04 Teams, over HTTP")
class TeamServiceTest {

    static Office office;

    @BeforeAll
    static void open() {
        office = new Office();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void a_team_has_the_class_of_its_leader_on_the_day() {
        var leader = withTitle("百千万人才工程国家级人选", 2014);
        var team = founded(leader, office.registered());

        assertThat(Office.ok(office().get(team)).at("/talentClass")).isEqualTo("B");
        assertThat(Office.ok(office().get(team + "?on=2021-12-31")).at("/talentClass"))
                .isEqualTo("C");
        assertThat(Office.ok(office().get(team + "?on=2019-12-31")).at("/talentClass"))
                .isEmpty();
    }

    @Test
    void a_unit_sees_masked_the_teams_of_whom_it_matched_and_no_others() {
        var member = office.registered();
        var team = founded(office.registered(), member);
        assertThat(office.as("zhangdian.officer").get(team).status()).isEqualTo(404);
        assertThat(office.as("zhangdian.officer").get("/api/talent-teams").text())
                .doesNotContain(team);
        Office.ok(office().post("/api/needs/" + office.posted() + "/matches", Map.of("talentId", member)));

        var seen = Office.ok(office.as("zhangdian.officer").get(team));

        assertThat(seen.at("/members/0/name")).matches("示\\*+");
        assertThat(seen.json().at("/members/0/talentId").isNull()).isTrue();
        assertThat(seen.at("/members/1/talentId")).isEqualTo(member);
        assertThat(seen.json().get("actions")).isEmpty();
        assertThat(office.as("linzi.officer").get(team).status()).isEqualTo(404);
        assertThat(Office.ok(office.as("bureau.officer").get(team)).at("/members/0/name"))
                .matches("示\\*+");
        assertThat(office.as("zhangdian.officer").post(team + "/end", end()).at("/code"))
                .isEqualTo("talent.team-office-only");
    }

    @Test
    void the_lead_is_handed_on_and_told_without_a_name() {
        var somebody = Office.somebody();
        var next = office().post("/api/talents", somebody).at("/id");
        var team = founded(office.registered(), next);

        var handed = Office.ok(office().post(
                        team + "/leader",
                        Map.of("talentId", next, "earlierLeaderAs", "CORE", "on", Office.TODAY, "reason", "换届"),
                        "If-Match",
                        "\"1\""));

        assertThat(handed.json().get("members")).hasSize(4);
        var told = office.service.sent("talent.team");
        assertThat(told.getLast().json()).contains("\"leaderId\":\"" + next).doesNotContain((String)
                somebody.get("name"));
        assertThat(Office.ok(office().get(team + "/trail")).text()).contains("HANDED_ON", "换届");
        assertThat(office().post("/api/talent-teams", request(next, office.registered()))
                        .at("/code"))
                .isEqualTo("talent.team-member-elsewhere");
        Office.ok(office().post(team + "/end", end()));
        assertThat(office().post("/api/talent-teams", request(next, office.registered()))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void the_roles_are_the_citys() {
        var roles = Office.ok(office().get("/api/talent-team-roles"));

        assertThat(roles.at("/items/0/id")).isEqualTo("LEADER");
        assertThat(roles.at("/items/0/name/zh")).isEqualTo("带头人");
    }

    private static String withTitle(String title, int year) {
        var somebody = new HashMap<>(Office.somebody());
        somebody.put("titles", List.of(Map.of("name", title, "issuer", "人社部", "year", year)));
        return office().post("/api/talents", somebody).at("/id");
    }

    private static String founded(String leader, String member) {
        var founded = office().post("/api/talent-teams", request(leader, member));
        assertThat(founded.status()).as(founded.text()).isEqualTo(201);
        return "/api/talent-teams/" + founded.at("/id");
    }

    private static Map<String, Object> request(String leader, String member) {
        return Map.of(
                "name",
                "催化团队",
                "focus",
                "催化工艺放大",
                "fields",
                List.of("2614"),
                "projectId",
                Office.PROJECT,
                "members",
                List.of(
                        Map.of("talentId", leader, "role", "LEADER", "on", "2020-01-01"),
                        Map.of("talentId", member, "role", "CORE", "on", "2020-01-01")));
    }

    private static Map<String, Object> end() {
        return Map.of("on", Office.TODAY, "reason", "项目结束");
    }

    private static Http office() {
        return office.as("talent.office");
    }
}

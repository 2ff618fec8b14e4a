package yihao.project.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;
import yihao.testkit.service.Http;

@DisplayName("GD-01 to GD-04 The guidance directory over HTTP")
class GuidanceApiTest {

    final Http officer = as(People.ZHANGDIAN_OFFICER);
    final Http linzi = as(People.LINZI_OFFICER);
    final String projectId = project();
    final String path = "/api/projects/" + projectId + "/guidance";

    @Test
    void warns_of_a_project_that_its_place_avoids_and_names_the_places_that_fit() {
        var said = officer.get(path);

        assertThat(said.at("/verdict")).isEqualTo("AVOIDED");
        assertThat(said.at("/warning")).isEqualTo("true");
        assertThat(said.at("/answers/0/line/industry")).isEqualTo("26");
        assertThat(said.at("/answers/0/line/source")).isEqualTo("ours");
        assertThat(said.at("/directory/reference")).isEqualTo("zibo-guidance-example@1");
        assertThat(said.at("/directory/assumed")).isEqualTo("true");
        assertThat(said.json().at("/fitting").findValuesAsString("verdict")).containsExactly("ENCOURAGED", "ALLOWED");
        assertThat(said.at("/fitting/0/place")).isEqualTo("district-linzi");
        assertThat(said.at("/fitting/1/place")).isEqualTo("district-huantai");
        assertThat(linzi.get(path).at("/code")).isEqualTo("project.not-found");
    }

    @Test
    void looks_at_the_place_whose_space_the_project_holds() {
        var carrier = linzi.post(
                "/api/carriers", Map.of("kind", "LAND", "name", "园区" + UUID.randomUUID(), "address", "一诺路 1 号"));
        var places = Map.of("spaces", List.of(Map.of("form", "LAND", "code", "A", "area", "1000")));
        var spaces = linzi.post("/api/carriers/" + carrier.at("/id") + "/spaces", places);
        var held = officer.post("/api/spaces/" + spaces.at("/items/0/id") + "/hold", Map.of("projectId", projectId));
        assertThat(held.status()).as(held.text()).isEqualTo(200);

        var said = officer.get(path);

        assertThat(said.at("/answers/0/place")).isEqualTo("district-linzi");
        assertThat(said.at("/verdict")).isEqualTo("ENCOURAGED");
        assertThat(said.json().at("/fitting")).isEmpty();
    }

    @Test
    void is_asked_before_there_is_a_project() {
        var lead = officer.get("/api/guidance?industry=2611&place=district-linzi");
        assertThat(lead.at("/verdict")).isEqualTo("AVOIDED");
        assertThat(lead.at("/industryName")).isEqualTo("无机酸制造");

        var shared = officer.get("/api/guidance?industry=2614&place=district-linzi&place=district-zhangdian");
        assertThat(shared.json().at("/answers").findValuesAsString("verdict")).containsExactly("ENCOURAGED", "AVOIDED");
        assertThat(shared.at("/verdict")).isEqualTo("AVOIDED");
        assertThat(officer.get("/api/guidance?industry=2614").at("/fitting/0/place"))
                .isEqualTo("district-linzi");

        assertThat(officer.get("/api/guidance?place=district-linzi").at("/unknown"))
                .isEqualTo("NO_INDUSTRY");
        assertThat(officer.get("/api/guidance?industry=2611&place=nowhere").at("/code"))
                .isEqualTo("project.unit-unknown");
        assertThat(officer.get("/api/guidance?industry=2611&place=district-linzi&on=2025-12-31")
                        .at("/unknown"))
                .isEqualTo("NO_DIRECTORY");
    }

    @Test
    void is_read_as_it_was_in_force_on_a_day_by_place_and_industry() {
        var whole = linzi.get("/api/guidance-directory?on=2026-01-01");
        assertThat(whole.at("/directory/validFrom")).isEqualTo("2026-01-01");
        assertThat(whole.at("/places/0/id")).isEqualTo("district-zhangdian");
        assertThat(whole.at("/versions/0/reference")).isEqualTo("zibo-guidance-example@1");

        var some = linzi.get("/api/guidance-directory?place=district-linzi&industry=2611");
        assertThat(some.json().at("/items").findValuesAsString("industry")).containsExactly("26", "2611");
        assertThat(some.at("/items/0/industryName")).isEqualTo("化学原料和化学制品制造业");

        var before = linzi.get("/api/guidance-directory?on=2025-12-31");
        assertThat(before.json().at("/items")).isEmpty();
        assertThat(before.json().at("/directory").isNull()).isTrue();
    }
}

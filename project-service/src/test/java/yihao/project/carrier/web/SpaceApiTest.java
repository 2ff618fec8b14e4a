package yihao.project.carrier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.named;
import static yihao.project.RunningService.project;
import static yihao.project.carrier.web.ExampleCarrier.LINZI;
import static yihao.project.carrier.web.ExampleCarrier.ZHANGDIAN;
import static yihao.project.carrier.web.ExampleCarrier.hold;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.project.People;
import yihao.project.carrier.HoldSpaces;

@DisplayName("PK-03 to PK-08 Spaces over HTTP")
class SpaceApiTest {

    final ExampleCarrier carrier = new ExampleCarrier();
    final String space = carrier.space("201");
    final String project = project();
    final String name = named(project);

    @Test
    void are_held_extended_let_and_vacated() {
        var held = hold(ZHANGDIAN, space, project);
        assertThat(held.status()).isEqualTo(200);
        assertThat(held.at("/status")).isEqualTo("HELD");
        assertThat(held.at("/until")).isEqualTo("2026-10-15");
        assertThat(held.json().at("/actions"))
                .extracting(node -> node.asString())
                .containsExactly("extend", "release");

        assertThat(ZHANGDIAN
                        .post(space + "/extension", Map.of("until", "2026-10-20"))
                        .at("/extensionsLeft"))
                .isEqualTo("1");
        assertThat(ZHANGDIAN.post(space + "/letting", "{}").at("/code")).isEqualTo("project.carrier-not-yours");
        assertThat(LINZI.post(space + "/letting", "{}").at("/code")).isEqualTo("project.space-holder-unseen");
        var let = as(People.BUREAU_OFFICER).post(space + "/letting", "{}");
        assertThat(let.at("/status")).isEqualTo("LET");
        assertThat(let.at("/holder/name")).isEqualTo(name);
        assertThat(ZHANGDIAN.get("/api/projects/" + project + "/spaces").at("/items/0/code"))
                .isEqualTo("201");
        assertThat(LINZI.post(space + "/vacation", Map.of("reason", "退租")).at("/status"))
                .isEqualTo("FREE");
    }

    @Test
    void show_by_whom_they_are_held_to_nobody_who_may_not_see_that_project() {
        hold(ZHANGDIAN, space, project);

        for (var path : List.of(space, carrier.list(""), carrier.list("&status=HELD"), carrier.path)) {
            assertThat(LINZI.get(path).text()).doesNotContain(project, name, "district-zhangdian", "zhangdian.officer");
        }
        assertThat(LINZI.get(space).at("/status")).isEqualTo("HELD");
        assertThat(LINZI.get(space).json().at("/holder").isNull()).isTrue();
        assertThat(ZHANGDIAN.get(space).at("/holder/projectId")).isEqualTo(project);
        assertThat(LINZI.get("/api/projects/" + project + "/spaces").at("/code"))
                .isEqualTo("project.not-found");
        assertThat(LINZI.get("/api/projects/" + project + "/space-matches").at("/code"))
                .isEqualTo("project.not-found");
        assertThat(hold(LINZI, space, project).at("/code")).isEqualTo("project.not-found");
        var refused = as(People.BUREAU_OFFICER).post(space + "/hold", Map.of("projectId", project()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("project.space-held");
        assertThat(refused.text()).doesNotContain(name);
    }

    @Test
    void tell_in_their_trail_who_held_them_to_nobody_who_may_not_see_that_unit_s_projects() {
        hold(ZHANGDIAN, space, project);
        ZHANGDIAN.post(space + "/release", Map.of("reason", "改到邻县"));

        var told = ZHANGDIAN.get(space + "/trail").json().at("/items");
        assertThat(told).extracting(step -> step.at("/action").asString()).containsExactly("ADDED", "HELD", "RELEASED");
        assertThat(told)
                .extracting(step -> step.at("/by").asString())
                .containsExactly("linzi.officer", "zhangdian.officer", "zhangdian.officer");
        assertThat(told.get(2).at("/reason").asString()).isEqualTo("改到邻县");
        var others = LINZI.get(space + "/trail");
        assertThat(others.json().at("/items")).hasSize(3);
        assertThat(others.at("/items/0/by")).isEqualTo("linzi.officer");
        assertThat(others.text()).doesNotContain("zhangdian", "改到邻县");
        assertThat(SERVICE.as("expert").get(space + "/trail").status()).isEqualTo(404);
    }

    @Test
    void tell_in_their_trail_of_an_ended_project_only_that_its_hold_was_released() {
        hold(ZHANGDIAN, space, project);
        var ended =
                as(People.BUREAU_OFFICER).post("/api/projects/" + project + "/termination", Map.of("reason", "投资方撤回"));
        assertThat(ended.status()).isEqualTo(200);
        SERVICE.bean(HoldSpaces.class)
                .releaseEnded(Act.ofService("project", Instant.parse("2026-09-15T04:00:00Z"), "clock"));

        assertThat(LINZI.get(space + "/trail").at("/items/2/action")).isEqualTo("RELEASED");
        assertThat(as(People.BUREAU_OFFICER).get(space + "/trail").at("/items/2/action"))
                .isEqualTo("PROJECT_ENDED");
    }

    @Test
    void are_held_once_under_a_key_and_on_the_version_that_was_seen() {
        var request = Map.of("projectId", project, "until", "2026-09-30");

        var first = ZHANGDIAN.post(space + "/hold", request, "Idempotency-Key", "hold-" + project, "If-Match", "\"1\"");
        var again = ZHANGDIAN.post(space + "/hold", request, "Idempotency-Key", "hold-" + project, "If-Match", "\"1\"");
        assertThat(first.header("ETag")).isEqualTo("\"2\"");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        assertThat(ZHANGDIAN
                        .post(space + "/release", Map.of("reason", "改址"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void that_nobody_has_extended_are_free_again_and_that_is_written_down() {
        hold(ZHANGDIAN, space, project);
        var later = Instant.parse("2027-03-01T00:00:00Z");

        var written = SERVICE.bean(HoldSpaces.class).expire(Act.ofService("project", later, "clock"));

        assertThat(written).isPositive();
        assertThat(ZHANGDIAN.get(space).at("/status")).isEqualTo("FREE");
        assertThat(ZHANGDIAN.get(space).header("ETag")).isEqualTo("\"3\"");
        assertThat(ZHANGDIAN.get(space + "/trail").text()).contains("EXPIRED", "service:project");
    }

    @Test
    void whose_hold_ends_soon_wait_in_the_list_of_the_project_s_unit_alone() {
        var work = "/api/services/project/work-items";
        var id = "hold-ends:" + space.substring("/api/spaces/".length());
        ZHANGDIAN.post(space + "/hold", Map.of("projectId", project, "until", "2026-09-19"));
        assertThat(ZHANGDIAN.get(work).text()).doesNotContain(id);
        ZHANGDIAN.post(space + "/release", Map.of("reason", "换一间"));

        var other = carrier.space("202");
        ZHANGDIAN.post(other + "/hold", Map.of("projectId", project, "until", "2026-09-18"));
        assertThat(ZHANGDIAN.get(work).text())
                .contains("hold-ends:" + other.substring("/api/spaces/".length()), "2026-09-18T16:00:00Z");
        assertThat(LINZI.get(work).text()).doesNotContain(project);
    }

    @Test
    void are_matched_with_what_the_project_needs_and_held_from_there() {
        var need = "/api/projects/" + project + "/carrier-need";
        var matches = "/api/projects/" + project + "/space-matches";
        assertThat(ZHANGDIAN.get(matches).json().at("/items")).isEmpty();
        var asked = Map.of("form", "UNIT", "areaFrom", "1200.50", "areaTo", "1200.5", "height", "6", "power", "100");
        assertThat(LINZI.put(need, asked).at("/code")).isEqualTo("project.not-found");
        assertThat(ZHANGDIAN
                        .put(need, Map.of("form", "UNIT", "areaFrom", "2", "areaTo", "1"))
                        .at("/code"))
                .isEqualTo("project.carrier-need-unfit");
        assertThat(ZHANGDIAN.get("/api/carrier-needs/" + project).at("/code")).isEqualTo("project.carrier-need-unsaid");
        var said = ZHANGDIAN.put(need, asked, "If-Match", "\"0\"", "Idempotency-Key", "need-" + project);
        assertThat(said.status()).isEqualTo(201);
        assertThat(ZHANGDIAN
                        .put(need, asked, "If-Match", "\"0\"", "Idempotency-Key", "need-" + project)
                        .header("Location"))
                .isEqualTo(said.header("Location"));
        assertThat(ZHANGDIAN.get(said.header("Location")).at("/version")).isEqualTo("1");
        assertThat(ZHANGDIAN.put(need, asked, "If-Match", "\"0\"").status()).isEqualTo(412);
        assertThat(ZHANGDIAN
                        .put(need, Map.of("form", "LAND"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        ZHANGDIAN.put(need, asked);

        var found = ZHANGDIAN.get(matches);
        assertThat(found.at("/rules")).isEqualTo("zibo-carriers@1");
        assertThat(found.json().at("/items")).anySatisfy(match -> {
            assertThat(match.at("/space/carrierName").asString()).isEqualTo(carrier.name);
            assertThat(match.at("/points").asInt()).isEqualTo(40);
            assertThat(match.at("/asked").asInt()).isEqualTo(55);
            assertThat(match.at("/reasons/2/criterion").asString()).isEqualTo("POWER");
            assertThat(match.at("/reasons/2/verdict").asString()).isEqualTo("UNKNOWN");
        });
        var spaces = ZHANGDIAN.get("/api/projects/" + project + "/spaces");
        assertThat(spaces.at("/visible")).isEqualTo("true");
        assertThat(spaces.at("/need/areaFrom")).isEqualTo("1200.50");
        assertThat(spaces.at("/actions/0")).isEqualTo("sayNeed");
    }
}

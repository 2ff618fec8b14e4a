package yihao.project.value.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;
import yihao.testkit.service.Http;

@DisplayName("PV-01 to PV-05 What a project is expected to bring, over HTTP")
class ValueApiTest {

    final Http officer = as(People.ZHANGDIAN_OFFICER);
    final String projectId = project();
    final String path = "/api/projects/" + projectId + "/value";

    @Test
    void is_computed_anew_when_the_project_changes_and_what_was_shown_is_kept() {
        var unknown = officer.get(path);
        assertThat(unknown.at("/now/figures/0/value")).isEmpty();
        assertThat(unknown.at("/now/figures/0/missing/0/reason")).isEqualTo("FIELD_EMPTY");
        assertThat(unknown.at("/now/figures/0/missing/1/reason")).isEqualTo("NOT_IN_CNY");
        assertThat(unknown.at("/now/assumed")).isEqualTo("true");

        officer.send("PATCH", "/api/projects/" + projectId, Map.of("fields", Map.of("landMu", 10.5)));
        var known = officer.get(path);
        assertThat(known.at("/now/figures/0/value")).isEqualTo("4200.00");
        assertThat(known.at("/now/figures/0/formula")).isEqualTo("outputPerMu * landMu");
        assertThat(known.at("/now/figures/0/used/0/from")).isEqualTo("2024 26");
        assertThat(known.at("/now/figures/2/value")).isEqualTo("52");
        assertThat(known.at("/now/table")).isEqualTo("value-example@1");
        assertThat(known.json().at("/earlier")).hasSize(1);
        assertThat(officer.get(path).json().at("/earlier")).hasSize(1);
        assertThat(officer.get(path + "?year=2023").at("/now/figures/0/missing/0/reason"))
                .isEqualTo("NO_FACTOR");
    }

    @Test
    void does_not_exist_for_who_does_not_see_the_project() {
        assertThat(as(People.LINZI_OFFICER).get(path).at("/code")).isEqualTo("project.not-found");
        assertThat(officer.get(path + "?year=1979").at("/code")).isEqualTo("project.value-year-unfit");
    }
}

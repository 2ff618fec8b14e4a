package yihao.project.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("PJ-11 The kind of a project over HTTP")
class ProjectKindApiTest {

    final String path = "/api/projects/" + project();
    final Http officer = as(People.ZHANGDIAN_OFFICER);
    final String number = officer.get(path).at("/number");

    @Test
    void is_new_until_somebody_says_another() {
        assertThat(officer.get("/api/project-rules").at("/kinds/3/label/zh")).isEqualTo("股权投资");
        assertThat(officer.get(path).at("/kindLabel/en")).isEqualTo("New");

        var said = say("EQUITY");

        assertThat(said.status()).isEqualTo(200);
        assertThat(said.at("/kind")).isEqualTo("EQUITY");
        assertThat(officer.get(path).at("/kindLabel/zh")).isEqualTo("股权投资");
        assertThat(say("CASTLE").at("/code")).isEqualTo("project.kind-unknown");
    }

    @Test
    void finds_those_of_it_in_the_register_and_those_of_which_nobody_said_one() {
        assertThat(found("NEW")).contains(number);
        assertThat(found("EQUITY")).doesNotContain(number);

        say("EQUITY");
        assertThat(found("NEW")).doesNotContain(number);
        assertThat(found("EQUITY")).contains(number);
        assertThat(as(People.LINZI_OFFICER)
                        .get("/api/projects?kind=EQUITY&q=" + number)
                        .text())
                .doesNotContain(path);

        say("NEW");
        assertThat(found("NEW")).contains(number);
    }

    @Test
    void is_looked_for_without_reading_the_whole_collection() {
        var scans = ServiceUnderTest.store().scannedQueries();

        found("NEW");
        found("EQUITY");

        assertThat(ServiceUnderTest.store().scannedQueries()).isEqualTo(scans);
    }

    private String found(String kind) {
        return officer.get("/api/projects?limit=200&kind=" + kind).text();
    }

    private Answer say(String kind) {
        return officer.send("PATCH", path, Map.of("kind", kind));
    }
}

package yihao.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http;

@DisplayName("PJ-16 Chosen fields over HTTP")
class ChosenFieldApiTest {

    private static final String STAGES = "/api/services/project/rule-sets/project-stages";
    private static final String OPTIONS = "options: [{id: NONE, zh: 无, en: None}, {id: ROAD, zh: 公路, en: Road}]";

    @Test
    void are_kept_shown_and_emptied() {
        try (var service = RunningService.start()) {
            var project =
                    "/api/projects/" + RunningService.start(service, "lead-1").at("/projectId");
            putInForce(service.as("bureau.officer"), service.as("bureau.head"));
            var officer = service.as("zhangdian.officer");
            assertThat(officer.get("/api/project-rules").text()).contains("CHOICES", "公路");

            officer.send("PATCH", project, Map.of("fields", Map.of("way", "NONE", "ways", new String[] {"ROAD", "NONE"
            })));
            var kept = officer.get(project);
            assertThat(kept.at("/fields/way")).isEqualTo("NONE");
            assertThat(kept.at("/fields/ways/0")).isEqualTo("ROAD");
            assertThat(kept.at("/fields/ways/1")).isEqualTo("NONE");

            var refused = officer.send("PATCH", project, Map.of("fields", Map.of("way", "SEA")));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.at("/code")).isEqualTo("project.choice-unknown");
            assertThat(refused.at("/detail")).contains("方式", "SEA");

            officer.send("PATCH", project, Map.of("fields", Map.of("ways", new String[0])));
            assertThat(officer.get(project).json().at("/fields/ways").isMissingNode())
                    .isTrue();

            service.as("bureau.officer").post(project + "/suspension", Map.of("on", "2026-09-15", "reason", "等环评"));
            assertThat(officer.get(project).at("/statusOn")).isEqualTo("2026-09-15");
        }
    }

    private static void putInForce(Http officer, Http head) {
        var way = "    %s: {type: %s, zh: 方式, en: Way, source: ours, " + OPTIONS + "}\n";
        var text = officer.get(STAGES + "/zibo-stages@1/text")
                .at("/text")
                .replace("version: 1\nvalidFrom: 2026-01-01", "version: 2\nvalidFrom: 2026-09-15")
                .replace(
                        "  fields:\n",
                        "  fields:\n" + way.formatted("way", "CHOICE") + way.formatted("ways", "CHOICES"));
        assertThat(officer.post(STAGES, Map.of("text", text, "reason", "选项")).status())
                .isEqualTo(201);
        assertThat(head.post(STAGES + "/zibo-stages@2/activation", "").at("/status"))
                .isEqualTo("IN_FORCE");
    }
}

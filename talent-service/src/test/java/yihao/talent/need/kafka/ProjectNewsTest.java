package yihao.talent.need.kafka;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.contracts.Event;
import yihao.contracts.project.ProjectEvent;
import yihao.contracts.project.ProjectState;
import yihao.platform.events.Copies;
import yihao.talent.Mongo;
import yihao.talent.World;
import yihao.talent.copies.InMemoryKnown;
import yihao.talent.need.InMemoryNeeds;

@DisplayName("TN-10 What projects say")
class ProjectNewsTest {

    @Test
    void is_heard_again_where_a_need_could_not_follow() {
        var known = new InMemoryKnown().with(InMemoryNeeds.project("district-linzi"));
        var copies = new Copies<>(Mongo.store(), ProjectEvent.TOPIC, ProjectState.class);
        var reader = new ProjectNews().projectReader(copies, known, InMemoryNeeds.alwaysOvertaken(known));

        assertThatThrownBy(() -> reader.accept().accept(moved()))
                .isInstanceOf(ProjectNews.NotFollowed.class)
                .hasMessage("platform.overtaken");
    }

    private static Event<ProjectState> moved() {
        return new Event<>(
                ProjectEvent.STARTED.type(),
                UUID.randomUUID(),
                World.PROJECT,
                1,
                2,
                Instant.parse("2026-09-16T03:00:00Z"),
                "linzi.officer",
                null,
                new ProjectState(
                        World.PROJECT,
                        "P-2026-000045",
                        null,
                        "精细化工项目",
                        null,
                        "示例企业",
                        null,
                        "CN",
                        false,
                        true,
                        "2614",
                        "district-linzi",
                        List.of(),
                        "SIGNED",
                        Map.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        "ACTIVE",
                        null,
                        null,
                        null));
    }
}

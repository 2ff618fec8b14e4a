package yihao.project.carrier.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.project.People;
import yihao.project.carrier.HoldSpaces;
import yihao.project.carrier.Spaces;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("Every query of carriers and spaces")
class SpaceScansTest {

    @Test
    void is_answered_by_an_index() {
        var linzi = as(People.LINZI_OFFICER);
        var zhangdian = as(People.ZHANGDIAN_OFFICER);
        var named = Map.of("kind", "INCUBATOR", "name", "孵化器 " + UUID.randomUUID(), "address", "一路");
        var carrier = linzi.post("/api/carriers", named).at("/id");
        var unit = Map.of("form", "UNIT", "building", "A", "floor", "1", "code", "101", "area", "80");
        var spaces = "/api/carriers/" + carrier + "/spaces";
        var space = linzi.post(spaces, Map.of("spaces", List.of(unit))).at("/items/0/id");
        var project = project();
        var need = "/api/projects/" + project + "/carrier-need";
        ServiceUnderTest.store().forgetScans();

        assertThat(zhangdian.put(need, Map.of("form", "UNIT", "areaFrom", "50")).status())
                .isEqualTo(201);
        assertThat(linzi.post(spaces, Map.of("spaces", List.of(unit))).at("/items/0/outcome"))
                .isEqualTo("KNOWN");
        for (var path : List.of(
                "/api/carriers?kind=INCUBATOR&unit=district-linzi&q=x",
                "/api/carriers/" + carrier,
                "/api/spaces?carrier=" + carrier,
                "/api/spaces?kind=INCUBATOR&unit=district-linzi&status=FREE&areaFrom=10&after=x",
                "/api/spaces/" + space,
                "/api/projects/" + project + "/spaces",
                "/api/projects/" + project + "/space-matches")) {
            assertThat(zhangdian.get(path).status()).as(path).isEqualTo(200);
        }
        var clock = new Act(Actor.service("project"), People.NOON, null, "scan", null, null);
        SERVICE.bean(HoldSpaces.class).expire(clock);
        SERVICE.bean(HoldSpaces.class).releaseEnded(clock);
        SERVICE.bean(Spaces.class).ending(List.of("district-linzi"), LocalDate.EPOCH, LocalDate.EPOCH, 9);

        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }
}

package yihao.project.carrier.web;

import static yihao.project.RunningService.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import yihao.project.People;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;

/// A factory of Linzi, as its officer enters it.
final class ExampleCarrier {

    static final Http LINZI = as(People.LINZI_OFFICER);
    static final Http ZHANGDIAN = as(People.ZHANGDIAN_OFFICER);

    final String name = "标准厂房 " + UUID.randomUUID();
    final Answer registered =
            LINZI.post("/api/carriers", Map.of("kind", "STANDARD_FACTORY", "name", name, "address", "一诺路 1 号"));
    final String path = "/api/carriers/" + registered.at("/id");

    static Map<String, Object> unit(String code, String area) {
        return Map.of("form", "UNIT", "building", "1号楼", "floor", "2", "code", code, "area", area, "height", "8");
    }

    Answer add(List<?> spaces) {
        return LINZI.post(path + "/spaces", Map.of("spaces", spaces));
    }

    /// The path of a new space.
    String space(String code) {
        return "/api/spaces/" + add(List.of(unit(code, "1200.50"))).at("/items/0/id");
    }

    String list(String query) {
        return "/api/spaces?carrier=" + registered.at("/id") + query;
    }

    static Answer hold(Http by, String space, String project) {
        return by.post(space + "/hold", Map.of("projectId", project));
    }
}

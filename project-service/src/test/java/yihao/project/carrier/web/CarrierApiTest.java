package yihao.project.carrier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;
import static yihao.project.carrier.web.ExampleCarrier.LINZI;
import static yihao.project.carrier.web.ExampleCarrier.ZHANGDIAN;
import static yihao.project.carrier.web.ExampleCarrier.unit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.project.People;

@DisplayName("PK-01 PK-02 Carriers over HTTP")
class CarrierApiTest {

    final ExampleCarrier carrier = new ExampleCarrier();

    @Test
    void are_registered_found_and_counted_by_what_is_free_in_them() {
        assertThat(carrier.registered.status()).isEqualTo(201);
        assertThat(carrier.registered.at("/unit")).isEqualTo("district-linzi");
        assertThat(carrier.registered.at("/kindLabel/zh")).isEqualTo("标准厂房");
        carrier.add(List.of(unit("201", "800"), unit("202", "900")));

        var found = ZHANGDIAN.get("/api/carriers?kind=STANDARD_FACTORY&unit=district-linzi&q="
                + carrier.name.substring(carrier.name.indexOf(' ') + 1));
        assertThat(found.json().at("/items")).hasSize(1);
        assertThat(found.at("/items/0/free")).isEqualTo("2");
        assertThat(found.at("/items/0/held")).isEqualTo("0");
        assertThat(found.json().at("/items/0/actions")).isEmpty();

        var newer = new ExampleCarrier();
        assertThat(ZHANGDIAN.get("/api/carriers?limit=1").at("/next")).isEqualTo(newer.registered.at("/number"));
    }

    @Test
    void are_closed_to_a_function_that_does_not_see_them() {
        carrier.add(List.of(unit("201", "800")));
        var expert = SERVICE.as("expert");

        for (var list : List.of("/api/carriers?limit=200", "/api/spaces?limit=200")) {
            assertThat(ZHANGDIAN.get(list).json().at("/items")).isNotEmpty();
            assertThat(expert.get(list).status()).isEqualTo(403);
        }
        assertThat(expert.get(carrier.path).status()).isEqualTo(403);
    }

    @Test
    void are_described_anew_by_who_runs_them_on_the_version_that_was_seen() {
        var change = Map.of("name", carrier.name + " 二期", "address", "二路");

        assertThat(ZHANGDIAN.put(carrier.path + "/description", change).at("/code"))
                .isEqualTo("project.carrier-not-yours");
        var changed = LINZI.put(carrier.path + "/description", change, "If-Match", "\"1\"");
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(LINZI.put(carrier.path + "/description", change, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(LINZI.get(carrier.path).at("/name")).endsWith("二期");
    }

    @Test
    void are_registered_once_under_a_key_and_once_under_a_name() {
        var request = Map.of("kind", "INCUBATOR", "name", "孵化器 " + carrier.name, "address", "一路");

        var key = carrier.registered.at("/id");
        var first = LINZI.post("/api/carriers", request, "Idempotency-Key", key);
        assertThat(LINZI.post("/api/carriers", request, "Idempotency-Key", key).at("/id"))
                .isEqualTo(first.at("/id"));
        var again = LINZI.post("/api/carriers", request);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code")).isEqualTo("project.carrier-already-there");
        assertThat(again.at("/detail")).contains("孵化器");
    }

    @Test
    void take_a_building_at_once_with_a_result_for_each_and_the_same_one_again() {
        var batch = List.of(
                unit("201", "800"), Map.of("form", "LAND", "code", "A-1", "area", "9999"), unit("202", "900.25"));

        var first = carrier.add(batch);
        assertThat(first.at("/items/0/outcome")).isEqualTo("ADDED");
        assertThat(first.at("/items/1/problem/code")).isEqualTo("project.space-form-unfit");
        assertThat(first.at("/items/2/outcome")).isEqualTo("ADDED");
        var again = carrier.add(batch);
        assertThat(again.at("/items/0/outcome")).isEqualTo("KNOWN");
        assertThat(again.at("/items/2/id")).isEqualTo(first.at("/items/2/id"));

        var wide = ZHANGDIAN.get(carrier.list("&areaFrom=900.25&status=FREE"));
        assertThat(wide.json().at("/items")).hasSize(1);
        assertThat(wide.at("/items/0/area")).isEqualTo("900.25");
        var page = ZHANGDIAN.get(carrier.list("&limit=1"));
        assertThat(page.at("/items/0/code")).isEqualTo("201");
        var next = java.net.URLEncoder.encode(page.at("/next"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(ZHANGDIAN.get(carrier.list("&limit=1&after=" + next)).at("/items/0/code"))
                .isEqualTo("202");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(textBlock = """
            area, 0
            area, -1
            area, 1.001
            area, 0.00
            height, 0
            floorLoad, 1234567890
            power, x
            form, ROOM
            availableFrom, 1.9.2026
            price, 5
            """)
    void take_no_space_with_a_measure_that_is_none(String field, String value) {
        var space = new HashMap<>(unit("201", "800"));
        space.put(field, value);

        var added = carrier.add(Arrays.asList(space, null, unit("202", "900")));

        assertThat(added.status()).isEqualTo(200);
        assertThat(added.at("/items/0/problem/code")).isEqualTo("platform.malformed");
        assertThat(added.at("/items/0/problem/violations/0/pointer")).startsWith("/" + field);
        assertThat(added.at("/items/1/problem/code")).isEqualTo("platform.malformed");
        assertThat(added.at("/items/2/outcome")).isEqualTo("ADDED");
        assertThat(LINZI.get(carrier.list("")).json().at("/items")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"areaFrom=1e7000", "areaTo=-1", "areaFrom=x"})
    void are_asked_for_by_measures_that_are_some(String query) {
        var refused = LINZI.get(carrier.list("&" + query));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/violations/0/code")).isEqualTo("format");
    }

    @Test
    void go_by_rules_that_anybody_may_read() {
        var rules = as(People.AUDITOR).get("/api/carrier-rules");

        assertThat(rules.at("/version")).isEqualTo("zibo-carriers@1");
        assertThat(rules.at("/rules/holds/days")).isEqualTo("30");
        assertThat(rules.at("/rules/kinds/0/forms")).isEmpty();
        assertThat(rules.json().at("/rules/kinds/0/forms")).hasSize(2);
    }
}

package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.ok;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G4 Saved filters")
class SavedFilterApiTest {

    static final Map<String, Object> MINE =
            Map.of("items", List.of(Map.of("name", "待研判", "values", Map.of("status", "REPORTED"))));

    @Test
    void are_kept_for_each_register_and_found_on_every_device_of_the_same_person() {
        ok(as("bureau.head").put("/api/saved-filters/leads", MINE));
        ok(as("bureau.head").put("/api/saved-filters/visits", Map.of("items", List.of())));

        var found = ok(as("bureau.head").get("/api/saved-filters/leads"));

        assertThat(found.at("/items/0/name")).isEqualTo("待研判");
        assertThat(found.at("/items/0/values/status")).isEqualTo("REPORTED");
        assertThat(ok(as("bureau.head").get("/api/saved-filters/visits")).json().path("items"))
                .isEmpty();
    }

    @Test
    void are_nobody_elses() {
        ok(as("zhangdian.head").put("/api/saved-filters/leads", MINE));

        assertThat(ok(as("zhangdian.officer").get("/api/saved-filters/leads"))
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void take_the_place_of_those_before_and_are_twenty_at_most() {
        var many = IntStream.range(0, 21)
                .mapToObj(at -> Map.of("name", "第" + at, "values", Map.of("q", "甲")))
                .toList();

        ok(as("linzi.officer").put("/api/saved-filters/leads", MINE));
        ok(as("linzi.officer").put("/api/saved-filters/leads", Map.of("items", many.subList(0, 20))));

        assertThat(as("linzi.officer")
                        .put("/api/saved-filters/leads", Map.of("items", many))
                        .status())
                .isEqualTo(400);
        assertThat(ok(as("linzi.officer").get("/api/saved-filters/leads"))
                        .json()
                        .path("items"))
                .hasSize(20);
    }
}

package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.ok;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G4 Chosen columns")
class ColumnApiTest {

    private static final String LEADS = "/api/columns/leads";

    @Test
    void are_remembered_for_each_register_of_a_person_and_are_nobody_elses() {
        ok(as("bureau.head").put(LEADS, Map.of("putAway", List.of("amount", "unit", "amount"))));
        ok(as("bureau.head").put("/api/columns/visits", Map.of("putAway", List.of("unit"))));

        assertThat(putAway("bureau.head", LEADS)).containsExactly("amount", "unit");
        assertThat(putAway("bureau.head", "/api/columns/visits")).containsExactly("unit");
        assertThat(putAway("bureau.head", "/api/columns/trips")).isEmpty();
        assertThat(putAway("zhangdian.head", LEADS)).isEmpty();
    }

    @Test
    void are_seen_again_once_they_are_left_out() {
        ok(as("linzi.officer").put(LEADS, Map.of("putAway", List.of("amount"))));
        ok(as("linzi.officer").put(LEADS, Map.of("putAway", List.of())));

        assertThat(putAway("linzi.officer", LEADS)).isEmpty();
    }

    @Test
    void are_a_bounded_number() {
        var many = IntStream.range(0, 31).mapToObj(at -> "column" + at).toList();

        assertThat(as("bureau.officer").put(LEADS, Map.of("putAway", many)).status())
                .isEqualTo(400);
        ok(as("bureau.officer").put(LEADS, Map.of("putAway", many.subList(0, 30))));
    }

    private static List<String> putAway(String who, String path) {
        return ok(as(who).get(path))
                .json()
                .path("putAway")
                .valueStream()
                .map(one -> one.asString())
                .toList();
    }
}

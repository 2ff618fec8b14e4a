package yihao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Completeness of rule data")
class CompletenessTest {

    record Bridge(
            @Nullable String name,
            @Nullable List<Lane> lanes,
            @Nullable Map<String, Lane> named,
            Lane main) {}

    record Lane(@Nullable String goods, String speed) {}

    @Test
    void finds_what_is_missing_however_deep_it_stands() {
        assertThat(missing("""
                        {"lanes": [{"speed": "60"}, {"goods": "coal"}], "named": {"east/west": {}}, "main": {"speed": null}}
                        """))
                .containsExactly("/rules/lanes/1/speed", "/rules/named/east~1west/speed", "/rules/main/speed");
    }

    @Test
    void asks_for_nothing_that_may_be_left_out() {
        assertThat(missing("""
                        {"main": {"speed": "60"}}""")).isEmpty();
        assertThat(missing("{}")).containsExactly("/rules/main");
    }

    private static List<String> missing(String json) {
        var mapper = JsonMapper.shared();
        var node = mapper.readTree(json);
        var complaints = new Complaints(_ -> 1);
        Completeness.check(mapper.treeToValue(node, Bridge.class), node, complaints);
        assertThat(complaints.problems())
                .extracting(RuleProblem::message)
                .extracting("key")
                .allMatch("rule.missing"::equals);
        return complaints.problems().stream().map(RuleProblem::pointer).toList();
    }
}

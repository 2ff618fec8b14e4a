package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.act;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.project.lifecycle.GateFacts.Further;
import yihao.project.lifecycle.yaml.StageRulesFormat;
import yihao.rules.Bilingual;
import yihao.rules.Variables;
import yihao.rules.Variables.Kind;
import yihao.rules.Variables.One;

@DisplayName("PJ-14 A condition that a gate asks for")
class GateConditionTest {

    static final String LINE = "- {field: beds}";
    static final String THAT =
            "that: \"%s\", zh: 造价大于零, en: Its cost is above zero, todo: {zh: 填写造价, en: Fill in the cost}";
    static final String COST = "sumsCny['cost'] > decimal('0')";

    final Map<String, Object> said = new HashMap<>();
    int lookups;

    @ParameterizedTest(name = "a cost of {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            0.01, -
            0.00, 造价大于零
            -,    造价大于零（不知道：造价）
            """)
    void opens_it_only_while_it_holds_and_says_what_is_not_known(@Nullable String cost, @Nullable String missing) {
        var rules = rules(COST);

        var moved = move(rules, project(rules, cost));

        assertThat(problem(moved)).isEqualTo(missing == null ? null : ProjectProblem.GATE_NOT_MET);
        if (missing != null) {
            assertThat(facts(moved).get("missingZh")).isEqualTo(missing);
        }
    }

    @Test
    void is_a_line_of_the_list_with_what_to_do_about_it() {
        var rules = rules(COST);
        var gates = new Gates(rules, Further.NONE);

        var line = gates.into(rules.stage("DONE").orElseThrow(), project(rules, null))
                .getFirst();

        assertThat(line.kind()).isEqualTo(Missing.Kind.CONDITION);
        assertThat(line.id()).isEqualTo("paid");
        assertThat(line.todo()).isEqualTo(new Bilingual("填写造价", "Fill in the cost"));
        assertThat(line.unknown()).containsExactly(new Bilingual("造价", "Cost"));
        assertThat(line.inWords().en()).isEqualTo("Its cost is above zero (not known: Cost)");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            agreement.signed                                          ; -
            agreement['signed']                                       ; -
            !agreement.signed                                         ; 造价大于零
            agreement.ended                                           ; 造价大于零（不知道：agreement.ended）
            verifiedCny['PAID_IN'] >= decimal('10')                   ; -
            verifiedCny['PAID_IN'] > decimal('10')                    ; 造价大于零
            verifiedCny['LOAN'] > decimal('0') && agreement.signed    ; 造价大于零（不知道：verifiedCny.LOAN）
            verifiedCny['LOAN'] > decimal('0') || agreement.signed ; -
            """)
    void may_speak_of_what_other_capabilities_say(String that, @Nullable String missing) {
        said.put("agreement", Map.of("signed", true));
        said.put("verifiedCny", Map.of("PAID_IN", BigDecimal.TEN));
        var rules = rules(that);

        var moved = move(rules, project(rules, null));

        assertThat(problem(moved)).isEqualTo(missing == null ? null : ProjectProblem.GATE_NOT_MET);
        if (missing != null) {
            assertThat(facts(moved).get("missingZh")).isEqualTo(missing);
        }
    }

    @Test
    void looks_up_what_others_say_only_where_a_line_speaks_of_it() {
        move(rules(COST), project(rules(COST), "1"));
        assertThat(lookups).isZero();

        said.put("agreement", Map.of("signed", true));
        var both = rules("agreement.signed && agreement['signed']");
        move(both, project(both, "1"));
        assertThat(lookups).isOne();
    }

    @Test
    void is_asked_only_where_its_line_stands() {
        var rules = rules(COST + "\", when: \"filled.exists(one, one == 'beds')");

        assertThat(problem(move(rules, project(rules, null)))).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {holds: paid}                                                          | rule.needs {other=zh, en, that, todo, what=holds}
            {holds: paid, that: 'true', zh: 一, en: One}                           | rule.needs {other=zh, en, that, todo, what=holds}
            {field: beds, that: 'true'}                                            | rule.todo-of-holds-only
            {field: beds, holds: paid}                                             | rule.exactly-one {what=paper, field, anyOf, holds}
            {holds: paid, that: 'moon', zh: 一, en: One, todo: {zh: 二, en: Two}}  | /rules/stages/1/gate/1/that
            {holds: paid, that: 'agreement.signed', zh: 一, en: One, todo: {zh: 二}} | /rules/stages/1/gate/1/todo
            """)
    void that_is_written_wrong_is_refused_with_its_line(String line, String told) {
        var text = StageRulesTest.text().replace(LINE, "- " + line);

        assertThatThrownBy(() -> format().of(text)).hasMessageContaining(told);
    }

    private Outcome<Project> move(StageRules rules, Project project) {
        return new MovePolicy(rules, facts().of("p-1")).move(project, "DONE", null, act(ZHANGDIAN_HEAD));
    }

    private static Map<String, Object> facts(Outcome<?> outcome) {
        return Objects.requireNonNull(((Outcome.Refused<?>) outcome).refusal().facts());
    }

    private static Project project(StageRules rules, @Nullable String cost) {
        var project = Project.start("P-1", ExampleProjects.startOf("lead-1"), rules, act(ZHANGDIAN_HEAD));
        return cost == null
                ? project
                : project.with(project.profile()
                        .with(ExampleProjects.fields(Map.of()), Map.of("cost", new FieldValue.Sum(Money.cny(cost)))));
    }

    private StageRules rules(String that) {
        var line = "- {holds: paid, " + THAT.formatted(that) + "}";
        return format().of(StageRulesTest.text().replace(LINE, line)).rules();
    }

    private StageRulesFormat format() {
        return new StageRulesFormat(facts().variables());
    }

    private GateFacts facts() {
        return new GateFacts(List.of(
                new Said("agreement", Kind.mapOf(One.TRUTH)), new Said("verifiedCny", Kind.mapOf(One.DECIMAL))));
    }

    private final class Said implements GateFact {

        private final String name;
        private final Variables.Kind kind;

        Said(String name, Variables.Kind kind) {
            this.name = name;
            this.kind = kind;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Variables.Kind kind() {
            return kind;
        }

        @Override
        public Object of(String projectId) {
            lookups++;
            return said.get(name) == null ? Map.of() : said.get(name);
        }
    }
}

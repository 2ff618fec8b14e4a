package yihao.reward.tolerance;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Function;
import yihao.kernel.TimeLimit;
import yihao.reward.tolerance.Answer.Finding;
import yihao.rules.RuleBook;
import yihao.rules.RuleProblem;
import yihao.rules.RuleReading;

@DisplayName("TL-01 Rules of tolerance")
class ToleranceRulesTest {

    static final String ANOTHER = """
        kind: tolerance-rules
        id: another-tolerance
        version: 1
        validFrom: 2026-01-01
        source: ours
        rules:
          conditions:
            - {id: HONEST, label: {zh: 诚实, en: Honest}, ask: {zh: 如何主动报告, en: How it was reported}}
            - {id: SMALL, label: {zh: 损失小, en: Small loss}, ask: {zh: 损失多少, en: How much was lost}}
          request: [UNIT_HEAD, UNIT_OFFICER]
          examine: {functions: [BUREAU_OFFICER], within: 5 calendar days}
          decide: {functions: [CITY_LEADER], within: 1 working day}
        """;

    @Test
    void are_the_six_that_Sichuan_published_all_of_them_required() {
        var shipped =
                ToleranceRules.shipped().inForce(LocalDate.of(2026, 9, 16)).orElseThrow();

        assertThat(shipped.rules().conditions())
                .extracting(one -> one.label().zh())
                .containsExactly("遵纪守法", "改革创新", "勤勉尽责", "出于公心", "程序正当", "知错就改");
        assertThat(shipped.source()).contains("川自贸领〔2024〕2号");
        assertThat(shipped.rules().decide().functions())
                .containsExactlyInAnyOrder(Function.BUREAU_HEAD, Function.SUPERVISION);
    }

    @Test
    void of_another_city_decide_from_its_upload_on() {
        var set = ToleranceRules.FORMAT.read(ANOTHER).orElseThrow("another");
        var world = new ToleranceWorld(RuleBook.of(List.of(set)));
        assertThat(set.rules().examine().within()).isEqualTo(new TimeLimit(5, TimeLimit.Kind.CALENDAR));

        var asked = world.request
                .request(
                        ToleranceWorld.fault(Fault.Kind.PROJECT, "p-1"),
                        ToleranceWorld.answers(List.of("HONEST", "SMALL")),
                        act(ZHANGDIAN, ToleranceWorld.ASKED))
                .result()
                .orElseThrow();
        var met = new Finding(true, "属实");
        var examined = world.decide.examine(
                asked.id(), Map.of("HONEST", met, "SMALL", met), act(BUREAU, "2026-09-18T02:00:00Z"));

        assertThat(asked.state().due()).isEqualTo(LocalDate.of(2026, 9, 21));
        assertThat(examined.result().orElseThrow().state().due()).isEqualTo(LocalDate.of(2026, 9, 20));
        assertThat(world.cases.count(null, LINZI, 10)).isZero();
    }

    @Test
    void say_where_they_are_wrong() {
        var twice = ANOTHER.replace("id: SMALL", "id: HONEST").replace("within: 5 calendar days", "within: soon");

        assertThat(problems(twice)).contains("/rules/examine/within");
        assertThat(problems(ANOTHER.replace("id: SMALL", "id: HONEST"))).containsExactly("/rules/conditions/1/id");
        assertThat(problems(ANOTHER.replace("[CITY_LEADER]", "[WIZARD]"))).isNotEmpty();
    }

    private static List<String> problems(String text) {
        return switch (ToleranceRules.FORMAT.read(text)) {
            case RuleReading.Unreadable<ToleranceRules>(var problems) ->
                problems.stream().map(RuleProblem::pointer).toList();
            case RuleReading.Read<ToleranceRules> _ -> List.of();
        };
    }
}

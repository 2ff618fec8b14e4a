package yihao.project.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.counting.ExampleCounting.PROJECT;
import static yihao.project.counting.ExampleCounting.SIGNED;
import static yihao.project.counting.ExampleCounting.lines;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.project.capital.Capital.Status;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.StageRules;
import yihao.rules.RuleBook;

@DisplayName("PN-01 Counting rules")
class CountingRulesTest {

    private static final String ANOTHER = """
            kind: counting-rules
            id: another-city
            version: 1
            validFrom: 2027-01-01
            source: another city
            rules:
              owner: old
              counts:
                - {id: FIRST, label: {zh: 首笔, en: First}, source: ours, kinds: [PAID_IN], onceBy: [project], onlyVerified: false, statements: increase}
                - {id: ARRIVED, label: {zh: 到账, en: Arrived}, source: ours, kinds: [PAID_IN, REGISTERED_STATED], onceBy: [], onlyVerified: true, statements: none}
              exclusions:
                - {id: SMALL, label: {zh: 小额, en: Small}, source: ours, of: amount, counts: [ARRIVED], when: "amountCny < decimal('100')"}
                - {id: LATE, label: {zh: 过晚, en: Late}, source: ours, of: amount, counts: [ARRIVED], when: "daysBetween(reachedOn['SIGNED'], day) > 365"}
                - {id: NO_LAND, label: {zh: 无地, en: No land}, source: ours, of: project, when: "measures['landMu'] < decimal('10')"}
              classes:
                - id: BIG
                  label: {zh: 大, en: Big}
                  source: ours
                  anyOf:
                    - {id: ARRIVED, label: {zh: 到账, en: Arrived}, source: ours, when: "countedCny['ARRIVED'] >= decimal('300')"}
            """;

    @Test
    void that_are_shipped_name_their_source_and_ask_only_for_fields_that_the_stages_declare() {
        var shipped = CountingRules.shipped().versions();
        var declared = ExampleProjects.SHIPPED.fields().stream()
                .map(StageRules.FieldRule::id)
                .toList();
        var asked = shipped.stream()
                .flatMap(set -> conditions(set.rules()))
                .flatMap(when -> Pattern.compile("(?:flags|sumsCny|counts|measures|days)\\['(\\w+)'\\]")
                        .matcher(when)
                        .results())
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(shipped).hasSize(7);
        assertThat(asked).hasSizeGreaterThan(8);
        assertThat(declared).containsAll(asked);
    }

    @Test
    void of_a_city_that_no_code_knows_count() {
        var world = new ExampleCounting().project(PROJECT, "district-zhangdian");
        world.book = RuleBook.of(List.of(CountingRules.FORMAT.read(ANOTHER).orElseThrow("test")));
        world.sum(PROJECT, "district-linzi", "PAID_IN", Money.cny("99.99"), SIGNED, "A", Status.ENTERED);
        world.sum("PAID_IN", "99.99", SIGNED);
        world.sum("PAID_IN", "100", SIGNED.plusDays(365));
        world.sum("PAID_IN", "100", SIGNED.plusDays(366));
        world.sum("REGISTERED_STATED", "100", SIGNED.plusDays(3));

        var counting = world.by("another-city@1");

        assertThat(lines(counting, "FIRST"))
                .containsExactly(
                        "c-1 OPEN 99.99 [NO_LAND]",
                        "c-2 NOT_COUNTED 0 [PROJECT_COUNTED]",
                        "c-3 NOT_COUNTED 0 [PROJECT_COUNTED]",
                        "c-4 NOT_COUNTED 0 [PROJECT_COUNTED]");
        assertThat(lines(counting, "ARRIVED"))
                .containsExactly(
                        "c-1 NOT_COUNTED 0 [NOT_VERIFIED]",
                        "c-2 NOT_COUNTED 0 [SMALL]",
                        "c-5 NOT_COUNTED 0 [STATEMENT_LEFT_OUT]",
                        "c-3 OPEN 100 [NO_LAND]",
                        "c-4 NOT_COUNTED 0 [LATE]");
        assertThat(counting.figures().getFirst().lines().getFirst().unit()).isEqualTo("district-linzi");
        assertThat(counting.classes().getFirst().verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void leave_a_class_open_while_sums_that_decide_it_are() {
        var world = new ExampleCounting().project(PROJECT, "district-zhangdian");
        world.book = RuleBook.of(List.of(CountingRules.FORMAT
                .read(ANOTHER.replace("amountCny < decimal('100')", "flags['upgraded'] && amountCny > decimal('200')"))
                .orElseThrow("test")));
        world.sum("PAID_IN", "150", SIGNED);
        assertThat(world.by("another-city@1").classes().getFirst().verdict()).isEqualTo(Verdict.NOT_MET);
        world.sum("PAID_IN", "250", SIGNED);
        assertThat(world.by("another-city@1").classes().getFirst().verdict()).isEqualTo(Verdict.UNKNOWN);
        world.sum("PAID_IN", "150", SIGNED);
        assertThat(world.by("another-city@1").classes().getFirst().verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void that_do_not_hang_together_are_refused_with_the_line() {
        var broken = ANOTHER.replace("counts: [ARRIVED], when: \"amountCny", "counts: [NONE], when: \"amountCny")
                .replace("id: LATE", "id: SMALL")
                .replace("countedCny['ARRIVED']", "countedCny['OTHER']")
                .replace("measures['landMu'] <", "day <");

        assertThatThrownBy(() -> CountingRules.FORMAT.read(broken).orElseThrow("test"))
                .hasMessageContaining("/rules/exclusions/0/counts: rule.undeclared {what=NONE}")
                .hasMessageContaining("/rules/exclusions/1/id: rule.twice {what=SMALL}")
                .hasMessageContaining("/rules/exclusions/2/when")
                .hasMessageContaining("/rules/classes/0/anyOf/0/when: rule.no-figure-of-counts {what=OTHER}");
    }

    private static Stream<String> conditions(CountingRules rules) {
        return Stream.concat(
                rules.exclusions().stream().map(CountingRules.Exclusion::when),
                rules.classes().stream().flatMap(one -> one.anyOf().stream()).map(CountingRules.Threshold::when));
    }
}

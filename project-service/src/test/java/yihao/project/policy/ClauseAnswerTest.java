package yihao.project.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.policy.ClauseAnswer.Answer.MET;
import static yihao.project.policy.ClauseAnswer.Answer.NOT_MET;
import static yihao.project.policy.ClauseAnswer.Answer.UNKNOWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.CapitalRules;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.StageRules;
import yihao.project.policy.ClauseAnswer.Answer;
import yihao.project.policy.OwnFigures.Own;
import yihao.rules.Bilingual;
import yihao.rules.Condition;
import yihao.rules.RuleReading;

@DisplayName("P8 What a clause says to a project")
class ClauseAnswerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final Bilingual JOBS = new Bilingual("就业", "Jobs");
    private static final Map<String, Bilingual> LABELS = Map.of("field.jobs", JOBS);
    private static final String SEEN_BY_NOBODY = """
            kind: policy
            id: another-policy
            version: 1
            validFrom: 2026-01-01
            source: ours
            rules:
              tier: GENERAL
              clauses:
                - id: JOBS
                  label: {zh: 就业, en: Jobs}
                  gives: {zh: 补贴, en: A grant}
                  from: 2026-07-01
                  until: 2026-12-31
                  needs:
                    - {label: {zh: 新增就业 100 人, en: A hundred jobs}, when: "counts['jobs'] >= 100"}
                    - {label: {zh: 已投产, en: It produces}, when: "stage == 'PRODUCING'"}
            """;

    @ParameterizedTest(name = "section {0}, arrived {1} and {2}: {3}")
    @CsvSource(textBlock = """
            C, 50000000,    0,        MET
            B, 0,           50000000, MET
            D, 49999999.99, 0,        NOT_MET
            C, 30000000,    20000000, MET
            F, 90000000,    0,        NOT_MET
            '',90000000,    0,        UNKNOWN
            '',49999999,    0,        NOT_MET
            """)
    void of_industry_counts_what_arrived_from_fifty_million_on(
            String section, BigDecimal domestic, BigDecimal foreign, Answer answer) {
        var facts = facts(section);
        facts.put("verifiedCny", Map.of("PAID_IN", domestic, "FOREIGN_PAID_IN", foreign));

        assertThat(shipped("major-projects", "INDUSTRY", facts).answer()).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} of {1} yuan in section {2}: {3}")
    @CsvSource(textBlock = """
            AGRICULTURE,  10000000,    A, MET
            AGRICULTURE,  9999999.99,  A, NOT_MET
            INDUSTRY,     50000000,    C, MET
            INDUSTRY,     49999999.99, C, NOT_MET
            """)
    void of_the_review_goes_by_the_contract_amount(String clause, BigDecimal amount, String section, Answer answer) {
        var facts = facts(section);
        facts.put("sumsCny", Map.of("contractAmount", amount));

        assertThat(shipped("major-project-review", clause, facts).answer()).isEqualTo(answer);
    }

    @Test
    void that_asks_what_nobody_has_said_is_unknown_and_never_a_no() {
        var facts = facts("F");
        assertThat(shipped("major-projects", "TRADE", facts).answer()).isEqualTo(UNKNOWN);

        facts.put("sumsCny", Map.of("annualTax", BigDecimal.ZERO));
        var trade = shipped("major-projects", "TRADE", facts);
        assertThat(trade.answer()).isEqualTo(NOT_MET);
        assertThat(trade.needs()).extracting(ClauseAnswer.NeedAnswer::answer).containsExactly(MET, NOT_MET);

        facts.put("sumsCny", Map.of("annualTax", new BigDecimal("10000000")));
        assertThat(shipped("major-projects", "TRADE", facts).answer()).isEqualTo(MET);
    }

    @Test
    void that_is_not_met_is_not_met_whatever_else_is_unknown() {
        assertThat(shipped("major-projects", "HIGH_TECH", facts("C")).answer()).isEqualTo(NOT_MET);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
            2026-06-30, false
            2026-07-01, true
            2026-12-31, true
            2027-01-01, false
            """)
    void of_a_policy_that_no_code_knows_holds_on_its_days(LocalDate day, boolean valid) {
        assertThat(anotherPolicy().clauses().getFirst().isValidOn(day)).isEqualTo(valid);
    }

    @Test
    void of_a_policy_that_no_code_knows_is_answered() {
        var facts = facts("C");
        facts.put("counts", Map.of("jobs", 100L));
        facts.put("stage", "PRODUCING");

        assertThat(answer(anotherPolicy().clauses().getFirst(), facts).answer()).isEqualTo(MET);
    }

    @Test
    void tells_the_figure_of_the_project_that_its_answer_was_counted_from() {
        var jobs = anotherPolicy().clauses().getFirst();
        var facts = facts("C");
        assertThat(answer(jobs, facts).needs().getFirst().own()).containsExactly(new Own("counts", JOBS, null, null));
        facts.put("counts", Map.of("jobs", 99L));
        assertThat(answer(jobs, facts).needs().getFirst().own()).containsExactly(new Own("counts", JOBS, "99", null));
        assertThat(answer(jobs, facts).needs().getLast().own()).isEmpty();

        facts.put("verifiedCny", Map.of("PAID_IN", new BigDecimal("30000000"), "FOREIGN_PAID_IN", BigDecimal.ZERO));
        assertThat(shipped("major-projects", "INDUSTRY", facts)
                        .needs()
                        .getLast()
                        .own())
                .containsExactly(
                        new Own("verifiedCny", null, "30000000", "CNY"), new Own("verifiedCny", null, "0", "CNY"));
        assertThat(new OwnFigures(facts, LABELS).in("amount >= decimal('5') && texts['amount'] == 'amount'"))
                .containsExactly(new Own("amount", null, "0", "CNY"));
    }

    @Test
    void that_cannot_be_asked_is_refused_with_its_line() {
        var wrong = Policy.FORMAT.read(SEEN_BY_NOBODY.replace("counts['jobs'] >= 100", "jobs >= 0.5"));

        assertThat(wrong)
                .isInstanceOfSatisfying(
                        RuleReading.Unreadable.class,
                        unreadable -> assertThat(
                                        unreadable.problems().getFirst().toString())
                                .startsWith("line 15 /rules/clauses/0/needs/0/when"));
    }

    @Test
    void that_asks_a_yes_or_no_nobody_answered_is_unknown_for_a_real_project_too() {
        var world = new ExampleProjects();
        var project = world.state(world.started("lead-1"));
        var money = new CapitalRuleBook(CapitalRules.FORMAT.book("/rules/project-capital-zibo.yaml"));
        var facts = PolicyFacts.of(project, ExampleProjects.SHIPPED.kinds(), List.of(), money, DAY);

        var headquarters = shipped("major-project-review", "HEADQUARTERS", facts);
        assertThat(headquarters.needs())
                .extracting(ClauseAnswer.NeedAnswer::answer)
                .containsExactly(UNKNOWN, UNKNOWN);
        assertThat(shipped("major-projects", "INDUSTRY", facts).needs())
                .extracting(ClauseAnswer.NeedAnswer::answer)
                .containsExactly(MET, NOT_MET);
    }

    @Test
    void of_what_ships_asks_only_for_fields_that_the_shipped_stages_declare() {
        var declared = ExampleProjects.SHIPPED.fields().stream()
                .map(StageRules.FieldRule::id)
                .toList();
        var asked = Policy.shipped().versions().stream()
                .flatMap(policy -> policy.rules().clauses().stream())
                .flatMap(clause -> clause.needs().stream())
                .flatMap(need -> Pattern.compile("(?:flags|sumsCny|counts|measures)\\['(\\w+)'\\]")
                        .matcher(need.when())
                        .results())
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(asked).hasSizeGreaterThan(3);
        assertThat(declared).containsAll(asked);
    }

    private static Policy anotherPolicy() {
        return Policy.FORMAT.read(SEEN_BY_NOBODY).orElseThrow("test").rules();
    }

    static ClauseAnswer shipped(String policy, String clause, Map<String, Object> facts) {
        var rules = Policy.shipped().inForce(policy, DAY).orElseThrow().rules();
        return answer(
                rules.clauses().stream()
                        .filter(one -> one.id().equals(clause))
                        .findFirst()
                        .orElseThrow(),
                facts);
    }

    private static ClauseAnswer answer(Policy.Clause clause, Map<String, Object> facts) {
        return ClauseAnswer.of(
                clause, text -> Condition.compile(text, PolicyFacts.VARIABLES), new OwnFigures(facts, LABELS));
    }

    static Map<String, Object> facts(String section) {
        var facts = new HashMap<String, Object>();
        List.of("flags", "counts", "measures", "sumsCny", "days", "texts", "chosen")
                .forEach(name -> facts.put(name, Map.of()));
        facts.put("filled", List.of());
        facts.put("papers", List.of());
        facts.put("reached", List.of());
        facts.put("status", "ACTIVE");
        facts.put("unit", "district-zhangdian");
        facts.put("amount", BigDecimal.ZERO);
        facts.put("currency", "CNY");
        facts.put("country", "CN");
        facts.put("industry", "");
        facts.put("foreignInvested", false);
        facts.put("investorFromOutsideCity", true);
        facts.put("stage", "SIGNED");
        facts.put("kind", "NEW");
        facts.put("verifiedCny", Map.of("PAID_IN", BigDecimal.ZERO, "FOREIGN_PAID_IN", BigDecimal.ZERO));
        facts.put("trade", section.isEmpty() ? Map.of() : Map.of("section", section));
        facts.put("today", DAY);
        return facts;
    }
}

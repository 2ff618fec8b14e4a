package yihao.reward.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.reward.scheme.AskedFact.Kind;
import yihao.reward.scheme.yaml.SchemeFiles;

@DisplayName("RS-13 What a scheme asks of a case")
class AskedFactsTest {

    static final String SCHEME = """
            kind: scheme
            id: asks-2026
            version: 1
            validFrom: 2026-01-01
            source: ours
            title: {zh: 申报奖励办法, en: Asks}
            rules:
              currency: CNY
              stacking: sum
              publicity: {workingDays: 5, source: ours}
              declaredAmounts: [LOCAL_CONTRIBUTION]
              components:
                - id: jobs
                  name: 就业
                  clause: 就业
                  beneficiary: OWNER
                  conditions: [{fact: sector, oneOf: [industrial]}, {fact: sector, noneOf: [property]}, {fact: foreignInvested, oneOf: ["true"]}]
                  kind: one_off
                  sum: 1000
                  times: jobs
                - {id: tax, name: 贡献, clause: 贡献, beneficiary: INVESTOR, base: {kind: LOCAL_CONTRIBUTION}, kind: flat_rate, percent: 10}
                - {id: paid, name: 到资, clause: 到资, beneficiary: REFERRER, base: {kind: PAID_IN}, kind: flat_rate, percent: 1}
            """;

    final Scheme scheme = scheme();

    @Test
    void are_its_words_with_their_options_and_its_numbers_of_one_beneficiary() {
        assertThat(AskedFacts.of(scheme, "OWNER"))
                .extracting(AskedFact::name, AskedFact::kind, AskedFact::options)
                .containsExactly(
                        tuple("sector", Kind.WORD, List.of("industrial", "property")),
                        tuple("foreignInvested", Kind.WORD, List.of("true")),
                        tuple("jobs", Kind.NUMBER, List.of()));
    }

    @Test
    void are_amounts_only_of_the_kinds_that_may_be_declared() {
        assertThat(AskedFacts.of(scheme, "INVESTOR"))
                .containsExactly(new AskedFact("LOCAL_CONTRIBUTION", Kind.AMOUNT, List.of(), "CNY"));
        assertThat(AskedFacts.of(scheme, "REFERRER")).isEmpty();
    }

    @Test
    void are_those_of_instalments_and_of_the_component_that_an_award_is_computed_from_too() {
        var policy = Policy.of("""
                instalments: [{percent: 50, due: 纳统, when: [{fact: inStatistics, oneOf: ["true"]}]}, {due: 投产, stage: PRODUCING}]
                components:
                  - {id: owner, name: 企业, beneficiary: INVESTOR, base: {number: area}, kind: per_unit, sum: 30}
                  - {id: a, name: 引荐人, base: {component: owner}, kind: flat_rate, percent: 10}
                """);

        assertThat(AskedFacts.of(policy.scheme(), "REFERRER"))
                .extracting(AskedFact::name)
                .containsExactly("area", "inStatistics");
    }

    @Test
    void leave_an_award_open_unless_a_record_speaks_against_it() {
        var home = new Facts(Map.of(), Map.of("foreignInvested", "false"), Map.of());
        var foreign = new Facts(Map.of(), Map.of("foreignInvested", "true"), Map.of());

        assertThat(Open.couldAward(scheme, "OWNER", foreign, Set.of("sector", "jobs")))
                .isTrue();
        assertThat(Open.couldAward(scheme, "OWNER", home, Set.of("sector", "jobs")))
                .isFalse();
        assertThat(Open.couldAward(scheme, "INVESTOR", home, Set.of("LOCAL_CONTRIBUTION")))
                .isTrue();
        assertThat(Open.couldAward(scheme, "REFERRER", foreign, Set.of("sector")))
                .isFalse();
    }

    private static Scheme scheme() {
        return new SchemeFiles().read(SCHEME).orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}

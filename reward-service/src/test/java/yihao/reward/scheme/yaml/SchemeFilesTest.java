package yihao.reward.scheme.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Outcome;
import yihao.reward.scheme.Scheme;
import yihao.reward.scheme.SchemeProblem;
import yihao.reward.scheme.ShippedSchemes;

@DisplayName("RS-06 A scheme file")
class SchemeFilesTest {

    final String good = ShippedSchemes.text("jinan-2017-draft");

    @Test
    void of_every_shipped_policy_is_read_and_names_its_source() {
        assertThat(ShippedSchemes.ids()).hasSize(17).allSatisfy(id -> {
            var scheme = ShippedSchemes.scheme(id);
            assertThat(scheme.id()).isEqualTo(id);
            assertThat(scheme.sources()).allMatch(source -> source.startsWith("http"));
            assertThat(scheme.publicity().source()).isNotBlank();
        });
    }

    @Test
    void that_rests_on_a_tax_contribution_is_flagged() {
        assertThat(ShippedSchemes.ids())
                .filteredOn(id -> ShippedSchemes.scheme(id).hasTaxBase())
                .containsExactly("huangpu-2017");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            kind: flat_rate     | kind: flat_tax       | /rules/components/0/kind
            permille: 5         | permile: 5           | /rules/components/0/permile
            permille: 5         | permille: 1001       | /rules/components/0/permille
            permille: 5         | permille: five       | /rules/components/0/permille
            workingDays: 5      | workingDays: 0       | /rules/publicity/workingDays
            ceiling: 200        | ceiling: -200        | /rules/ceiling
            id: foreign         | id: domestic         | /rules/components/1/id
            unit: 10000         | currency: XQQ        | /rules/currency
            validFrom: 2017-03-06 | validFrom: 2017-02-30 | /validFrom
            """)
    void names_the_place_that_is_wrong(String right, String wrong, String path) {
        var outcome = new SchemeFiles().read(good.replaceFirst(right, wrong));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.refusal().problem()).isEqualTo(SchemeProblem.SCHEME_INVALID);
            assertThat((List<?>) refused.refusal().facts().get("errors"))
                    .anySatisfy(error -> assertThat(error.toString())
                            .contains("path=" + path)
                            .contains("line="));
        });
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kind: flat_rate, permille: 5, percent: 0.5                    | /rules/components/0            | rule.at-most-one
            kind: flat_rate                                               | /rules/components/0            | rule.exactly-one
            kind: flat_rate, rate: 1.5                                    | /rules/components/0/rate       | rule.schema.maximum
            kind: range, min: 50, max: 20                                 | /rules/components/0/max        | rule.less-than {what=min}
            kind: range, min: 50                                          | /rules/components/0            | max
            kind: larger_of, of: [{kind: one_off, sum: 1}]                | /rules/components/0/of         | rule.schema.minItems
            kind: one_off, sum: 1, group: none                            | /rules/components/0/group      | rule.undeclared {what=none}
            kind: one_off, sum: 1, notWith: [a]                           | /rules/components/0/notWith    | rule.no-other-component
            kind: one_off, sum: 1, conditions: [{fact: x}]                | /rules/components/0/conditions/0 | rule.exactly-one {what=oneOf, noneOf}
            kind: one_off, sum: 1, conditions: [{fact: x, oneOf: [y], number: z, atLeast: 1}] | /rules/components/0/conditions/0 | rule.exactly-one
            kind: one_off, sum: 1, conditions: [{amount: x, atLeast: 1, below: 2}] | /rules/components/0/conditions/0 | rule.exactly-one
            kind: one_off, sum: 1, conditions: [{amount: x, of: y, atLeast: 1}] | /rules/components/0/conditions/0 | rule.share-of-amount
            kind: one_off, sum: 1, conditions: [{date: SIGNED}]           | /rules/components/0/conditions/0 | rule.at-least-one {what=from, until, after}
            kind: one_off, sum: 1, conditions: [{when: "amounts['M'] >= 1.5"}] | /rules/components/0/conditions/0/when | no matching overload
            kind: one_off, sum: 1, conditions: [{anyOf: [{rank: r, atMost: 1.5}]}] | /rules/components/0/conditions/0/anyOf/0 | rule.whole-number
            kind: one_off, sum: 1, ceilings: [{amount: 1, percent: 2}]    | /rules/components/0/ceilings/0 | rule.exactly-one
            kind: one_off, sum: 1, ceilings: [{sizes: [{from: 5, amount: 1}, {from: 5, amount: 2}]}] | /rules/components/0/ceilings/0/sizes/1 | rule.not-above-previous
            kind: marginal_tier, tiers: [{permille: 1}, {permille: 2}]    | /rules/components/0/tiers/0    | rule.only-last-band-open
            kind: whole_amount_tier, tiers: [{from: 5, permille: 1}, {from: 5, permille: 2}] | /rules/components/0/tiers/1 | rule.not-above-previous
            kind: whole_amount_tier, tiers: [{from: 5, permille: 1, upTo: 9}] | /rules/components/0/tiers/0  | rule.field-of-another-kind {other=
            kind: marginal_tier, tiers: [{permille: 1, conditions: [{fact: x, oneOf: [y]}]}] | /rules/components/0/tiers/0 | rule.field-of-another-kind {other=
            kind: whole_amount_tier, tiers: [{from: 5, above: 5, permille: 1}] | /rules/components/0/tiers/0 | rule.exactly-one {what=from, above}
            kind: lump_by_tier, tiers: [{from: 5, above: 5, sum: 1}]      | /rules/components/0/tiers/0    | rule.either {other=above, what=from}
            kind: per_unit, sum: 1                                        | /rules/components/0/unit       | rule.unit-of-sum-missing
            kind: range, min: 1, max: 2, least: {permille: 1}             | /rules/components/0            | rule.either {other=least, most, what=min, max}
            kind: one_off, sum: 1, conditions: [{date: SIGNED, days: 3}]  | /rules/components/0/conditions/0 | rule.period-after-what
            kind: one_off, sum: 1, conditions: [{date: SIGNED, after: X, days: 3, years: 1}] | /rules/components/0/conditions/0 | rule.either {other=days, what=months, years}
            kind: one_off, sum: 1, conditions: [{date: SIGNED, after: X, months: 3, calendarYears: true}] | /rules/components/0/conditions/0 | rule.calendar-years-after
            kind: larger_of, of: [{base: {component: a}, kind: flat_rate, permille: 1}, {kind: one_off, sum: 1}] | /rules/components/0/base/component | rule.no-component-above {what=a}
            kind: one_off, sum: 1, payers: [{payer: x, percent: 50}]      | /rules/components/0/payers     | rule.less-than-whole
            kind: one_off, sum: 1, instalments: [{due: a, stage: X, when: [{number: n, atLeast: 1}]}] | /rules/components/0/instalments/0 | rule.at-most-one
            kind: larger_of, of: [{kind: one_off, sum: 1}, {base: {number: n, uses: [u]}, kind: per_unit_step, tiers: [{from: 1, unit: 1, sum: 1}]}] | /rules/components/0/of/1/base | rule.of-money-only
            """)
    void names_the_component_that_is_wrong(String award, String path, String message) {
        var text = """
                kind: scheme
                id: wrong
                version: 1
                validFrom: 2030-01-01
                source: ours
                rules:
                  publicity: {workingDays: 7, source: ours}
                  components:
                    - {id: a, name: A, base: {kind: M}, %s}
                """.formatted(award);

        assertThat(new SchemeFiles().read(text))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(
                                        (List<?>) refused.refusal().facts().get("errors"))
                                .anySatisfy(error -> assertThat(error.toString())
                                        .contains("path=" + path)
                                        .containsIgnoringCase(message)
                                        .contains("line=9")));
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            payers: [{payer: city, percent: 60}, {payer: district, percent: 30}] | /rules/payers | rule.less-than-whole
            payers: [{payer: city}, {payer: district, percent: 30}]        | /rules/payers/0            | rule.only-last-takes-rest
            instalments: [{due: a, percent: 60}, {due: b, percent: 60}]    | /rules/instalments         | rule.more-than-whole
            instalments: [{due: a, stage: X, confirmed: y}]                | /rules/instalments/0       | rule.at-most-one
            payers: [{payer: city, percent: 60}, {payer: district, ceiling: 3}] | /rules/payers/1        | rule.last-payer-ceiling
            payerPlans: [{conditions: [{fact: x}], payers: [{payer: city, percent: 100}]}] | /rules/payerPlans/0/conditions/0 | rule.exactly-one {what=oneOf, noneOf}
            filing: {application: {within: {after: X}}}                    | /rules/filing/application/within | rule.either {other=days, what=months}
            groups: [{id: g, ceilings: [{percent: 3}]}]                    | /rules/groups/0/ceilings/0 | rule.needs-own-base
            payOut: {to: 7}                                                | /rules/payOut/to           | rule.schema.enum
            filing: {application: {by: "13-01"}}                           | /rules/filing/application/by | rule.no-day-of-year
            filing: {referral: {}}                                         | /rules/filing/referral     | rule.at-least-one
            clawback: [{event: x, years: 5}]                               | /rules/clawback/0          | rule.belong-together
            ceilings: [{percent: 3}]                                       | /rules/ceilings/0          | rule.needs-own-base
            floors: [{amount: 3}]                                          | /rules/floors/0            | rule.needs-own-base
            groups: [{id: g}, {id: g}]                                     | /rules/groups              | rule.group-twice
            """)
    void names_the_term_that_is_wrong(String term, String path, String message) {
        var text = good.replaceFirst("(?s)  filing:.*?  referrers", "  referrers")
                .replace("  unit: 10000", "  unit: 10000\n  " + term);

        assertThat(new SchemeFiles().read(text))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(
                                        (List<?>) refused.refusal().facts().get("errors"))
                                .anySatisfy(error -> assertThat(error.toString())
                                        .contains("path=" + path)
                                        .contains(message)));
    }

    @Test
    void nobody_has_seen_before_is_read_without_code() {
        Outcome<Scheme> read = new SchemeFiles().read("""
                kind: scheme
                id: nowhere-2030
                version: 3
                validFrom: 2030-01-01
                source: ours
                rules:
                  currency: EUR
                  publicity: {workingDays: 7, source: ours}
                  components:
                    - {id: a, name: A, kind: one_off, sum: 10.25, conditions: [{amount: JOBS_MONEY, currency: EUR, below: 5}]}
                """);

        assertThat(read).isInstanceOf(Outcome.Done.class);
    }
}

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
        assertThat(ShippedSchemes.ids()).hasSize(15).allSatisfy(id -> {
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

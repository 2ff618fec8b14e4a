package yihao.reward.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.scheme.ShippedSchemes.component;
import static yihao.reward.scheme.ShippedSchemes.scheme;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.kernel.Money;

/// `reference/worked_examples.csv` is a copy of the published rates' worked examples; amounts are in 万.
@DisplayName("RS-01 A worked example")
class WorkedExamplesTest {

    static final BigDecimal WAN = new BigDecimal(10_000);

    record Example(String policy, String component, String inputs, String expected, String note) {
        @Override
        public String toString() {
            return "%s %s %s (%s) → %s".formatted(policy, component, inputs, note, expected);
        }
    }

    static List<Example> examples() throws IOException {
        return rows("worked_examples.csv").stream()
                .map(cell -> new Example(cell[0], cell[1], cell[2], cell[3], cell[6]))
                .toList();
    }

    private static List<String[]> rows(String file) throws IOException {
        try (var lines = Files.lines(Path.of("src/test/resources/reference/" + file))) {
            return lines.skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        }
    }

    static Stream<Example> awards() throws IOException {
        return examples().stream().filter(row -> !isInstalments(row) && !isTotals(row));
    }

    static Stream<Example> instalments() throws IOException {
        return examples().stream().filter(WorkedExamplesTest::isInstalments);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("awards")
    void comes_out_exactly(Example row) {
        var scheme = scheme(row.policy());
        var component = component(scheme, row.component());

        var computed = ComputeAward.of(scheme, component.beneficiary(), facts(row, component));

        var result = computed.components().stream()
                .filter(one -> one.component().equals(row.component()))
                .findFirst()
                .orElseThrow()
                .amount();
        assertThat(limited(result, scheme)).isEqualByComparingTo(new BigDecimal(row.expected()).multiply(WAN));
        assertThat(computed.lines()).last().extracting(Line::step).isEqualTo(Step.PAY_OUT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("instalments")
    void falls_due_in_parts_that_add_up(Example row) {
        var award = yuan(row.inputs().substring(row.inputs().indexOf('=') + 1));

        var parts = Instalment.of(scheme(row.policy()), award);

        assertThat(parts)
                .extracting(Instalment::amount)
                .containsExactly(Stream.of(row.expected().split("\\|", -1))
                        .map(this::yuan)
                        .toArray(Money[]::new));
    }

    /// `reference/guangxi_2021_awards.csv`: what was published of 2021
    /// (https://m.yybnet.net/guangxi/news/202204/11821021.html).
    @Test
    void of_guangxi_is_what_each_city_got_and_adds_up_to_the_published_total() throws IOException {
        var total = BigDecimal.ZERO;
        for (var cell : rows("guangxi_2021_awards.csv")) {
            var ranking = cell[0].startsWith("招商引资") ? "investment" : "foreign-investment";
            var facts = Cases.a().rank(ranking, Integer.parseInt(cell[1])).facts();

            var award = ComputeAward.of(scheme("guangxi-2019"), "UNIT", facts)
                    .total()
                    .amount();

            assertThat(award).as(cell[2]).isEqualByComparingTo(wan(cell[3]));
            total = total.add(award);
        }

        assertThat(rows("guangxi_2021_awards.csv")).hasSize(11);
        assertThat(total).isEqualByComparingTo(wan("3900"));
    }

    @Test
    void is_there_for_every_row_of_the_reference() throws IOException {
        assertThat(examples()).hasSize(64);
        assertThat(examples()).extracting(Example::policy).isSubsetOf(ShippedSchemes.ids());
    }

    private static Facts facts(Example row, Component component) {
        var theCase = Cases.a();
        for (var input : row.inputs().split(";", -1)) {
            var value = input.substring(input.indexOf('=') + 1);
            if (input.startsWith("investor=")) {
                theCase.word("investor", value);
            } else if (input.startsWith("outside_investment=")) {
                theCase.with("OUTSIDE_INVESTMENT", "CNY", wan(value));
            } else {
                var base = Objects.requireNonNull(component.base());
                theCase.with(base.kind(), base.currency(), wan(value));
            }
        }
        if (row.note().startsWith("poverty")) {
            theCase.word("county", "poverty");
        }
        return theCase.eligibleFor(component).facts();
    }

    private static BigDecimal limited(BigDecimal amount, Scheme scheme) {
        return scheme.ceiling() == null ? amount : amount.min(scheme.ceiling());
    }

    private static boolean isInstalments(Example row) {
        return row.component().endsWith("instalments");
    }

    private static boolean isTotals(Example row) {
        return row.component().equals("totals");
    }

    private static BigDecimal wan(String value) {
        return new BigDecimal(value).multiply(WAN);
    }

    private Money yuan(String value) {
        return new Money(wan(value), Currency.getInstance("CNY"));
    }
}

package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.kernel.Money;
import yihao.reward.scheme.Instalment;
import yihao.reward.scheme.ShippedSchemes;

@DisplayName("RC-08, RS-08 Whatever is divided among whomever")
class SplitPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void adds_up_to_the_last_fen_and_gives_nobody_a_fen_too_much_or_too_little(long seed) {
        var luck = new SplittableRandom(seed);
        var award =
                Money.cny(BigDecimal.valueOf(luck.nextLong(1_000_000_000L), 2).toPlainString());
        var percents = percents(luck);

        var parts = Split.of(award, percents);

        assertThat(parts.stream().reduce(Money.cny("0.00"), Money::plus)).isEqualTo(award);
        for (int at = 0; at < parts.size(); at++) {
            var due = award.amount().multiply(percents.get(at)).movePointLeft(2);
            assertThat(parts.get(at).amount().subtract(due).abs()).isLessThan(new BigDecimal("0.01"));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void in_instalments_adds_up_to_the_last_fen_for_each(long seed) {
        var luck = new SplittableRandom(seed);
        var award = Money.cny(BigDecimal.valueOf(luck.nextLong(100_000L), 2).toPlainString());

        for (var id : List.of("city-98523", "xian-old", "jinan-2019")) {
            var scheme = ShippedSchemes.scheme(id);
            var inAll = Split.of(award, percents(luck)).stream()
                    .flatMap(part -> Instalment.of(scheme, part).stream())
                    .map(Instalment::amount)
                    .toList();
            assertThat(inAll).allMatch(amount -> amount.amount().signum() >= 0);
            assertThat(inAll.stream().reduce(Money.cny("0.00"), Money::plus)).isEqualTo(award);
        }
    }

    /// Two to six, with two decimals, a hundred in all.
    private static List<BigDecimal> percents(SplittableRandom luck) {
        var percents = new ArrayList<BigDecimal>();
        var left = 10_000;
        for (int others = luck.nextInt(1, 6); others > 0; others--) {
            var part = luck.nextInt(1, left - others + 1);
            percents.add(BigDecimal.valueOf(part, 2));
            left -= part;
        }
        percents.add(BigDecimal.valueOf(left, 2));
        return percents;
    }
}

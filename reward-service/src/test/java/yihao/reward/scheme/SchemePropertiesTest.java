package yihao.reward.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import yihao.kernel.Money;
import yihao.reward.scheme.yaml.SchemeFiles;

/// Schemes and cases by chance, the same ones in each run.
@DisplayName("RS-01…RS-12 Whatever the scheme,")
class SchemePropertiesTest {

    private static final int TIMES = 200;

    SplittableRandom chance = new SplittableRandom(0);

    @RepeatedTest(TIMES)
    void marginal_tiers_are_continuous_and_rise_with_the_base(RepetitionInfo run) {
        chance = new SplittableRandom(run.getCurrentRepetition());
        var ends = rising(3);
        var award = scheme(
                "marginal_tier",
                "tiers: [{upTo: %s, permille: %d}, {upTo: %s, permille: %d}, {permille: %d}]"
                        .formatted(ends.get(0), permille(), ends.get(1), permille(), permille()));

        for (var end : ends) {
            var below = awarded(award, new BigDecimal(end).subtract(FEN));
            var at = awarded(award, new BigDecimal(end));
            // at most 1000‰ of a fen, and both are rounded
            assertThat(at.subtract(below)).isBetween(BigDecimal.ZERO, FEN.multiply(BigDecimal.TWO));
        }
        risesWithTheBase(award);
    }

    @RepeatedTest(TIMES)
    void a_flat_rate_rises_with_the_base_and_is_never_negative(RepetitionInfo run) {
        chance = new SplittableRandom(run.getCurrentRepetition());

        risesWithTheBase(scheme("flat_rate", "permille: " + permille()));
    }

    @RepeatedTest(TIMES)
    void ceilings_hold(RepetitionInfo run) {
        chance = new SplittableRandom(run.getCurrentRepetition());
        var ceiling = chance.nextInt(1, 1_000_000);
        var had = chance.nextInt(0, 1_500_000);
        var award = scheme(
                "flat_rate",
                "permille: %d\n      ceilings: [{per: claimant, amount: %d}]".formatted(permille(), ceiling));
        var earlier = new Facts.Earlier("e", "a", BigDecimal.valueOf(had), BigDecimal.ZERO, false, true, 2026);

        var paid = awarded(award, facts(base()).withEarlier(List.of(earlier)));

        assertThat(paid).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(Math.max(0, ceiling - had)));
    }

    @RepeatedTest(TIMES)
    void the_highest_is_never_more_than_the_sum(RepetitionInfo run) {
        chance = new SplittableRandom(run.getCurrentRepetition());
        var two = "permille: %d\n    - {id: b, name: b, kind: flat_rate, permille: %d, base: {kind: M}}"
                .formatted(permille(), permille());
        var facts = facts(base());

        var sum = ComputeAward.of(scheme("flat_rate", two), "REFERRER", facts);
        var highest = ComputeAward.of(
                read(text("flat_rate", two).replace("stacking: sum", "stacking: highest_only")), "REFERRER", facts);

        assertThat(highest.exact()).isLessThanOrEqualTo(sum.exact());
        assertThat(highest.exact())
                .isEqualTo(sum.components().stream()
                        .map(Computation.ComponentResult::amount)
                        .max(BigDecimal::compareTo)
                        .orElseThrow());
    }

    @RepeatedTest(TIMES)
    void parts_add_up_to_the_last_fen_and_none_is_negative(RepetitionInfo run) {
        chance = new SplittableRandom(run.getCurrentRepetition());
        var shares = new ArrayList<BigDecimal>();
        var left = 1000;
        for (int i = chance.nextInt(0, 8); i > 0 && left > 1; i--) {
            var share = chance.nextInt(1, left);
            shares.add(BigDecimal.valueOf(share));
            left -= share;
        }
        shares.add(BigDecimal.valueOf(left));
        var whole = new Money(
                BigDecimal.valueOf(chance.nextLong(0, 10_000), 2),
                Money.cny("0").currency());

        var parts = Divided.by(shares, whole);

        assertThat(parts.stream().reduce(Money.cny("0"), Money::plus)).isEqualTo(whole);
        assertThat(parts).allMatch(part -> !part.isLessThan(Money.cny("0")));
        for (int i = 0; i < parts.size(); i++) {
            var exact = whole.amount().multiply(shares.get(i)).movePointLeft(3);
            assertThat(parts.get(i).amount().subtract(exact).abs()).isLessThan(FEN);
        }
    }

    private static final BigDecimal FEN = new BigDecimal("0.01");

    private void risesWithTheBase(Scheme scheme) {
        var last = BigDecimal.ZERO;
        for (var base : rising(20)) {
            var award = awarded(scheme, new BigDecimal(base));
            assertThat(award).isGreaterThanOrEqualTo(last);
            last = award;
        }
    }

    private List<String> rising(int many) {
        return IntStream.range(0, many)
                .mapToObj(_ -> chance.nextLong(1, 1_000_000_000))
                .sorted()
                .distinct()
                .map(cents -> String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100))
                .toList();
    }

    private int permille() {
        return chance.nextInt(1, 1000);
    }

    private BigDecimal base() {
        return BigDecimal.valueOf(chance.nextLong(0, 10_000_000_000L), 2);
    }

    private static Facts facts(BigDecimal base) {
        return Cases.a().with("M", "CNY", base).facts();
    }

    private static BigDecimal awarded(Scheme scheme, BigDecimal base) {
        return awarded(scheme, facts(base));
    }

    private static BigDecimal awarded(Scheme scheme, Facts facts) {
        return ComputeAward.of(scheme, "REFERRER", facts).total().amount();
    }

    private static Scheme scheme(String kind, String more) {
        return read(text(kind, more));
    }

    private static Scheme read(String text) {
        return new SchemeFiles().read(text).orElseThrow(refusal -> new IllegalStateException(text + refusal.facts()));
    }

    private static String text(String kind, String more) {
        return """
                kind: scheme
                id: chance
                version: 1
                validFrom: 2026-01-01
                source: ours
                rules:
                  stacking: sum
                  publicity: {workingDays: 5, source: ours}
                  components:
                    - id: a
                      name: a
                      base: {kind: M}
                      kind: %s
                      %s
                """.formatted(kind, more);
    }
}

package yihao.runner.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/// Chance that falls the same way in every run: one dice per name, so that a new draw here moves nothing elsewhere.
final class Dice {
    private final Random random;

    Dice(long seed, String name) {
        this.random = new Random(seed * 31 + name.hashCode());
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean in(int hundred) {
        return random.nextInt(100) < hundred;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T extends CityTables.Weighted> T weighted(List<T> of) {
        int fallen =
                random.nextInt(of.stream().mapToInt(CityTables.Weighted::weight).sum());
        for (var each : of) {
            fallen -= each.weight();
            if (fallen < 0) {
                return each;
            }
        }
        throw new IllegalStateException("Nothing to draw from");
    }

    /// An amount of whole thousands and some odd ones.
    BigDecimal amount(int leastThousands, int mostThousands, boolean fractions) {
        var thousands =
                BigDecimal.valueOf(between(leastThousands, mostThousands)).movePointRight(3);
        return fractions && in(40) ? thousands.add(BigDecimal.valueOf(between(1, 99_999), 2)) : thousands;
    }

    Random random() {
        return random;
    }
}

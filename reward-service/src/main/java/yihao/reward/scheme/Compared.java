package yihao.reward.scheme;

import static yihao.reward.scheme.ExplainedAward.plain;

import java.math.BigDecimal;

/// Conditions that compare what was found with a number.
public sealed interface Compared extends Condition {

    /// A base (money of a time, several kinds, a number) compared with a value; an unknown number holds nothing.
    record BasisCompared(Basis base, Comparison how, BigDecimal value) implements Compared {
        @Override
        public boolean holds(Facts facts) {
            return BasisAmount.isKnown(base, facts) && how.holds(BasisAmount.total(base, facts), value);
        }

        @Override
        public String fact() {
            return String.join("+", base.kinds());
        }

        @Override
        public String asked() {
            return base.isMoney()
                    ? "%s %s %s".formatted(how.sign(), plain(value), base.currency())
                    : how.sign() + " " + value.toPlainString();
        }

        @Override
        public String found(Facts facts) {
            if (!BasisAmount.isKnown(base, facts)) {
                return UNKNOWN;
            }
            var total = BasisAmount.total(base, facts);
            return base.isMoney() ? plain(total) : total.toPlainString();
        }
    }

    /// One base compared with a share of another: fixed assets at least half of the investment. Nothing of nothing does
    /// not hold.
    record ShareCompared(Basis base, Basis of, Comparison how, BigDecimal permille) implements Compared {
        @Override
        public boolean holds(Facts facts) {
            var whole = BasisAmount.total(of, facts);
            return whole.signum() > 0
                    && how.holds(BasisAmount.total(base, facts).movePointRight(3), whole.multiply(permille));
        }

        @Override
        public String fact() {
            return base.kind();
        }

        @Override
        public String asked() {
            return "%s %s‰ × %s".formatted(how.sign(), permille.toPlainString(), of.kind());
        }

        @Override
        public String found(Facts facts) {
            return "%s / %s".formatted(plain(BasisAmount.total(base, facts)), plain(BasisAmount.total(of, facts)));
        }
    }

    /// A place in a ranking; no place holds nothing.
    record RankCompared(String fact, Comparison how, int place) implements Compared {
        @Override
        public boolean holds(Facts facts) {
            var rank = facts.ranks().get(fact);
            return rank != null && how.holds(BigDecimal.valueOf(rank), BigDecimal.valueOf(place));
        }

        @Override
        public String asked() {
            return how.sign() + " " + place;
        }

        @Override
        public String found(Facts facts) {
            var rank = facts.ranks().get(fact);
            return rank == null ? UNKNOWN : rank.toString();
        }
    }
}

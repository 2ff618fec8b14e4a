package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;

/// What makes an instalment fall due.
public sealed interface Trigger {

    /// Whether it has come on the day of the case.
    boolean hasCome(Facts facts);

    /// The project has reached a stage, or an event has happened.
    record StageReached(String stage) implements Trigger {
        @Override
        public boolean hasCome(Facts facts) {
            var day = facts.dates().get(stage);
            return day != null && (facts.on() == null || !day.isAfter(facts.on()));
        }
    }

    /// Money of one kind exceeds a share of another.
    record ShareExceeded(String money, String of, String currency, BigDecimal permille) implements Trigger {
        @Override
        public boolean hasCome(Facts facts) {
            var whole = facts.total(of, currency);
            return whole.signum() > 0
                    && facts.total(money, currency).compareTo(whole.multiply(permille.movePointLeft(3))) > 0;
        }
    }

    /// So many years after an event.
    record Anniversary(String of, int year) implements Trigger {
        @Override
        public boolean hasCome(Facts facts) {
            var day = facts.dates().get(of);
            var on = facts.on();
            return day != null && on != null && !on.isBefore(day.plusYears(year));
        }
    }

    /// Conditions hold: whatever no other trigger can say.
    record Holding(List<Condition> conditions) implements Trigger {
        public Holding {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean hasCome(Facts facts) {
            return conditions.stream().allMatch(condition -> condition.holds(facts));
        }
    }

    /// A person confirms it.
    record Confirmed(String word) implements Trigger {
        @Override
        public boolean hasCome(Facts facts) {
            return "true".equals(facts.words().get(word));
        }
    }
}

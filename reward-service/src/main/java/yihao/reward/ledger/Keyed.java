package yihao.reward.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import yihao.kernel.Act;
import yihao.kernel.Money;

/// What a budget keeps by key.
final class Keyed {

    private static final Duration KEPT = Duration.ofDays(30);

    private Keyed() {}

    /// With this key, and without those that nobody can be late with any more.
    static Map<String, Instant> remembering(Map<String, Instant> keys, String key, Act act) {
        var known = new TreeMap<>(keys);
        known.values().removeIf(at -> at.isBefore(act.at().minus(KEPT)));
        known.put(key, act.at());
        return known;
    }

    static Map<String, Money> plus(Map<String, Money> amounts, String key, Money amount) {
        var more = new TreeMap<>(amounts);
        more.put(key, amount);
        return more;
    }

    static Map<String, Money> minus(Map<String, Money> amounts, String key) {
        var less = new TreeMap<>(amounts);
        less.remove(key);
        return less;
    }
}

package yihao.reward.scheme.yaml;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Cel;
import yihao.rules.Complaints;

/// What a condition has to say, by what it asks about.
final class ConditionChecks {

    private static final Set<String> COMPARING = Set.of("amount", "base", "number", "rank");

    private ConditionChecks() {}

    static void each(@Nullable List<ConditionFile> written, String pointer, Complaints complaints) {
        if (written != null) {
            for (int i = 0; i < written.size(); i++) {
                check(written.get(i), pointer + "/" + i, complaints);
            }
        }
    }

    private static void check(ConditionFile one, String pointer, Complaints complaints) {
        var heads = one.heads();
        if (heads.size() != 1) {
            complaints.add(
                    pointer, "rule.exactly-one", "fact, amount, base, number, rank, date, onList, anyOf, allOf, when");
            return;
        }
        var head = heads.getFirst();
        if (head.equals("fact") && (one.oneOf() == null) == (one.noneOf() == null)) {
            complaints.add(pointer, "rule.exactly-one", "oneOf, noneOf");
        }
        if (COMPARING.contains(head)) {
            compares(one, head, pointer, complaints);
        } else if (!one.comparisons().isEmpty()) {
            complaints.add(pointer, "rule.compares-with-no-number", head);
        }
        parts(one, pointer, complaints);
    }

    private static void compares(ConditionFile one, String head, String pointer, Complaints complaints) {
        var comparisons = one.comparisons();
        if (comparisons.size() != 1) {
            complaints.add(pointer, "rule.exactly-one", "atLeast, above, atMost, below");
        } else if ((one.of() != null) != comparisons.getFirst().endsWith("Percent")) {
            complaints.add(pointer, "rule.share-of-amount");
        } else if (one.of() != null && !head.equals("amount")) {
            complaints.add(pointer, "rule.share-of-amount-only");
        }
        if (head.equals("rank") && one.comparisons().size() == 1 && !isWholeRank(one)) {
            complaints.add(pointer, "rule.whole-number");
        }
        if (one.currency() != null && !Currencies.isKnown(one.currency())) {
            complaints.add(pointer + "/currency", "rule.no-currency");
        }
    }

    private static boolean isWholeRank(ConditionFile one) {
        return java.util.stream.Stream.of(one.atLeast(), one.above(), one.atMost(), one.below())
                .allMatch(
                        value -> value == null || (value.stripTrailingZeros().scale() <= 0 && value.precision() < 10));
    }

    private static void parts(ConditionFile one, String pointer, Complaints complaints) {
        if (one.base() != null) {
            one.base().check(pointer + "/base", complaints);
            if (one.base().component() != null) {
                complaints.add(pointer + "/base/component", "rule.component-in-condition");
            }
        }
        if (one.date() != null) {
            one.period().check(pointer, complaints);
            if (one.from() == null && one.until() == null && one.after() == null) {
                complaints.add(pointer, "rule.at-least-one", "from, until, after");
            }
        }
        if (one.when() != null) {
            complaints.condition(pointer + "/when", one.when(), Cel.VARIABLES);
        }
        each(one.anyOf(), pointer + "/anyOf", complaints);
        each(one.allOf(), pointer + "/allOf", complaints);
    }
}

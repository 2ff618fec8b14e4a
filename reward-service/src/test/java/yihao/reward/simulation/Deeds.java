package yihao.reward.simulation;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import yihao.reward.simulation.Deed.Kind;

/// Draws deeds: few projects, budgets and orders, so that they meet; half of the applications, steps and payments are
/// followed at once by somebody else's of the same; one request in eight is an earlier one again.
final class Deeds {

    static final int THINGS = 4;
    private static final int PEOPLE = 4;

    /// Of a hundred; what is left goes to [Kind#REWIND].
    private static final Map<Kind, Integer> OFTEN = new EnumMap<>(Map.ofEntries(
            entry(Kind.APPLY, 5),
            entry(Kind.STEP, 21),
            entry(Kind.ANY_STEP, 3),
            entry(Kind.OBJECT, 2),
            entry(Kind.ANSWER, 2),
            entry(Kind.PAY, 15),
            entry(Kind.ORDER, 6),
            entry(Kind.DECIDE, 7),
            entry(Kind.PAY_ORDER, 9),
            entry(Kind.APPROPRIATE, 2),
            entry(Kind.SWEEP, 4),
            entry(Kind.RELAY, 5),
            entry(Kind.HEAR, 4),
            entry(Kind.NEWS, 2),
            entry(Kind.CLOCK_MOVES, 1),
            entry(Kind.MINUTES_PASS, 3),
            entry(Kind.DAYS_PASS, 8)));
    private static final Set<Kind> REPEATED = EnumSet.range(Kind.APPLY, Kind.APPROPRIATE);
    private static final Set<Kind> RIVALLED =
            EnumSet.of(Kind.APPLY, Kind.STEP, Kind.PAY, Kind.ORDER, Kind.DECIDE, Kind.PAY_ORDER);

    private final List<Deed> requests = new ArrayList<>();

    Deed draw(RandomGenerator luck, int number) {
        var instance = 1 + luck.nextInt(2);
        if (!requests.isEmpty() && luck.nextInt(8) == 0) {
            return repeated(luck).at(instance);
        }
        var person = luck.nextInt(PEOPLE);
        var thing = luck.nextInt(THINGS);
        var much = 1 + luck.nextInt(20);
        var kind = kind(luck.nextInt(100));
        var rival = luck.nextBoolean() ? rivalled(number) : null;
        var deed = rival == null
                ? new Deed(kind, number, instance, person, thing, much)
                : new Deed(rival.kind(), number, instance, person, rival.thing(), much);
        if (REPEATED.contains(deed.kind())) {
            requests.add(deed);
        }
        return deed;
    }

    /// Half of the repetitions follow at once, as of somebody who got no answer.
    private Deed repeated(RandomGenerator luck) {
        return requests.get(luck.nextBoolean() ? requests.size() - 1 : luck.nextInt(requests.size()));
    }

    private @Nullable Deed rivalled(int number) {
        var last = requests.isEmpty() ? null : requests.getLast();
        return last != null && last.request() == number - 1 && RIVALLED.contains(last.kind()) ? last : null;
    }

    private static Kind kind(int die) {
        var below = 0;
        for (var often : OFTEN.entrySet()) {
            below += often.getValue();
            if (die < below) {
                return often.getKey();
            }
        }
        return Kind.REWIND;
    }
}

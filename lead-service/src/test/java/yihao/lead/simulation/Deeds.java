package yihao.lead.simulation;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import yihao.lead.simulation.Deed.Kind;

/// Draws deeds: a few firms and offices, so that they meet, half of all reports followed at once by another of the same
/// firm; one request in eight is an earlier one again.
final class Deeds {

    private static final int FIRMS = 5;
    private static final int OFFICES = 3;

    /// Of a hundred; what is left goes to [Kind#REWIND].
    private static final Map<Kind, Integer> OFTEN = new EnumMap<>(Map.ofEntries(
            entry(Kind.REPORT, 14),
            entry(Kind.HAND_OVER, 9),
            entry(Kind.PROGRESS, 8),
            entry(Kind.CONVERT, 5),
            entry(Kind.LET_GO, 1),
            entry(Kind.HAND_BACK, 4),
            entry(Kind.PICK, 6),
            entry(Kind.COMPARE, 4),
            entry(Kind.DISPUTE, 2),
            entry(Kind.RULE, 2),
            entry(Kind.RELAY, 11),
            entry(Kind.RELAY_PROJECTS, 5),
            entry(Kind.HEAR_PROJECTS, 6),
            entry(Kind.HEAR_LEADS, 6),
            entry(Kind.TICK, 6),
            entry(Kind.CLOCK_MOVES, 1),
            entry(Kind.HOURS_PASS, 4),
            entry(Kind.DAYS_PASS, 4)));
    /// They have a key, and are sent again.
    private static final Set<Kind> REPEATED = EnumSet.of(Kind.REPORT, Kind.PROGRESS, Kind.COMPARE, Kind.DISPUTE);

    private final List<Deed> requests = new ArrayList<>();

    Deed draw(RandomGenerator luck, int number) {
        var instance = 1 + luck.nextInt(2);
        if (!requests.isEmpty() && luck.nextInt(8) == 0) {
            return repeated(luck).at(instance);
        }
        var rivals = justReported(number) && luck.nextBoolean();
        var kind = rivals ? Kind.REPORT : kind(luck.nextInt(100));
        var firm = rivals ? requests.getLast().firm() : luck.nextInt(FIRMS);
        var much = 1 + luck.nextInt(20);
        var deed = new Deed(kind, number, instance, luck.nextInt(OFFICES), firm, much);
        if (REPEATED.contains(kind)) {
            requests.add(deed);
        }
        return deed;
    }

    /// Half of the repetitions follow at once, as of somebody who got no answer.
    private Deed repeated(RandomGenerator luck) {
        return requests.get(luck.nextBoolean() ? requests.size() - 1 : luck.nextInt(requests.size()));
    }

    private boolean justReported(int number) {
        return !requests.isEmpty()
                && requests.getLast().kind() == Kind.REPORT
                && requests.getLast().request() == number - 1;
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

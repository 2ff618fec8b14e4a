package yihao.project.simulation;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import yihao.project.simulation.Deed.Kind;

/// Draws deeds: a few leads, spaces and vouchers, so that they meet; three of four holds, entries,
/// verifications and revocations are followed at once by somebody else's of the same; one request in eight is an
/// earlier
/// one again.
final class Deeds {

    static final int LEADS = 4;
    static final int SPACES = 3;
    private static final int PEOPLE = 3;
    private static final int THINGS = 4;

    /// Of a hundred; what is left goes to [Kind#REWIND].
    private static final Map<Kind, Integer> OFTEN = new EnumMap<>(Map.ofEntries(
            entry(Kind.CONVERT, 7),
            entry(Kind.ASK_AGAIN, 3),
            entry(Kind.RELAY_LEADS, 4),
            entry(Kind.HEAR_LEADS, 5),
            entry(Kind.RELAY, 9),
            entry(Kind.HEAR_PROJECTS, 4),
            entry(Kind.HOLD, 11),
            entry(Kind.EXTEND, 4),
            entry(Kind.RELEASE, 3),
            entry(Kind.LET, 3),
            entry(Kind.VACATE, 2),
            entry(Kind.END, 1),
            entry(Kind.ENTER, 12),
            entry(Kind.VERIFY, 10),
            entry(Kind.REVOKE, 3),
            entry(Kind.CHANGE_OWNER, 2),
            entry(Kind.COUNT, 3),
            entry(Kind.TICK, 5),
            entry(Kind.CLOCK_MOVES, 1),
            entry(Kind.MINUTES_PASS, 2),
            entry(Kind.DAYS_PASS, 4)));
    /// They have a key, and are sent again.
    private static final Set<Kind> REPEATED = EnumSet.of(
            Kind.HOLD, Kind.EXTEND, Kind.RELEASE, Kind.LET, Kind.VACATE, Kind.ENTER, Kind.VERIFY, Kind.REVOKE);
    private static final Set<Kind> RIVALLED = EnumSet.of(Kind.HOLD, Kind.ENTER, Kind.VERIFY, Kind.REVOKE);

    private final List<Deed> requests = new ArrayList<>();

    Deed draw(RandomGenerator luck, int number) {
        var instance = 1 + luck.nextInt(2);
        if (!requests.isEmpty() && luck.nextInt(8) == 0) {
            return repeated(luck).at(instance);
        }
        var person = luck.nextInt(PEOPLE);
        var lead = luck.nextInt(LEADS);
        var thing = luck.nextInt(THINGS);
        var much = 1 + luck.nextInt(20);
        var kind = kind(luck.nextInt(100));
        var rival = luck.nextInt(4) > 0 ? rivalled(number) : null;
        var deed = rival == null
                ? new Deed(kind, number, instance, person, lead, thing, much)
                : new Deed(
                        rival.kind(),
                        number,
                        instance,
                        person,
                        rival.kind() == Kind.HOLD ? lead : rival.lead(),
                        rival.thing(),
                        rival.much());
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

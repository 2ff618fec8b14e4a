package yihao.reward.deduction;

import static yihao.kernel.Function.AUDITOR;
import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.kernel.Function.CITY_LEADER;
import static yihao.kernel.Function.SUPERVISION;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.kernel.Function.UNIT_OFFICER;

import java.util.HashSet;
import java.util.Set;
import yihao.kernel.Actor;

/// Rule DD-06: what a unit is interviewed or marked down for is seen by that unit's officers and head, and by those
/// who look after all units; never by another unit.
public final class DeductionSight {

    private static final String SUPERVISED = "supervised";

    private DeductionSight() {}

    public static Set<String> readers(String unit) {
        return Set.of(unit, SUPERVISED);
    }

    /// Of what the unit is not told yet.
    public static Set<String> readersBeforeTheUnit() {
        return Set.of(SUPERVISED);
    }

    public static Set<String> marksOf(Actor actor) {
        var marks = new HashSet<String>();
        if (isOfUnit(actor)) {
            marks.addAll(actor.units());
        }
        if (actor.has(BUREAU_OFFICER, BUREAU_HEAD, SUPERVISION, CITY_LEADER, AUDITOR)) {
            marks.add(SUPERVISED);
        }
        return marks;
    }

    public static boolean speaksFor(Actor actor, String unit) {
        return isOfUnit(actor) && actor.worksFor(unit);
    }

    private static boolean isOfUnit(Actor actor) {
        return actor.has(UNIT_OFFICER, UNIT_HEAD);
    }
}

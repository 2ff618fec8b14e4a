package yihao.reward.honour;

import static yihao.kernel.Function.AUDITOR;
import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.kernel.Function.CITY_LEADER;
import static yihao.kernel.Function.EXPERT;
import static yihao.kernel.Function.FINANCE;
import static yihao.kernel.Function.JOINT_REVIEWER;
import static yihao.kernel.Function.SUPERVISION;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.kernel.Function.UNIT_OFFICER;

import yihao.kernel.Actor;

/// Selections are open to the officers and heads of all units and to the city's; what was objected to, and what a veto
/// is about, only to those who look after all units.
public final class HonourSight {

    private HonourSight() {}

    public static boolean sees(Actor actor) {
        return actor.has(UNIT_OFFICER, UNIT_HEAD, EXPERT, FINANCE, JOINT_REVIEWER) || looksAfterAll(actor);
    }

    public static boolean looksAfterAll(Actor actor) {
        return actor.has(BUREAU_OFFICER, BUREAU_HEAD, CITY_LEADER, SUPERVISION, AUDITOR);
    }
}

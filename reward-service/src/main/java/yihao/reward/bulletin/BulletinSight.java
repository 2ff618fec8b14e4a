package yihao.reward.bulletin;

import static yihao.kernel.Function.AUDITOR;
import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.kernel.Function.CITY_LEADER;
import static yihao.kernel.Function.FINANCE;
import static yihao.kernel.Function.JOINT_REVIEWER;
import static yihao.kernel.Function.SQUAD_MEMBER;
import static yihao.kernel.Function.SUPERVISION;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.kernel.Function.UNIT_OFFICER;

import java.util.HashSet;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.reward.bulletin.Bulletin.Status;

/// Rule BU-06: a bulletin is the city's own: drafts are seen by who looks after all units, what is issued by every
/// officer of a unit; the public sees neither.
public final class BulletinSight {

    private static final String DRAFTS = "bulletin-drafts";
    private static final String ISSUED = "bulletins";

    private BulletinSight() {}

    public static Set<String> readers(Bulletin bulletin) {
        return bulletin.status() == Status.ISSUED ? Set.of(DRAFTS, ISSUED) : Set.of(DRAFTS);
    }

    public static Set<String> marksOf(Actor actor) {
        var marks = new HashSet<String>();
        if (actor.has(BUREAU_OFFICER, BUREAU_HEAD, SUPERVISION, CITY_LEADER, AUDITOR)) {
            marks.add(DRAFTS);
        }
        if (actor.has(UNIT_OFFICER, UNIT_HEAD, SQUAD_MEMBER, FINANCE, JOINT_REVIEWER)) {
            marks.add(ISSUED);
        }
        return marks;
    }
}

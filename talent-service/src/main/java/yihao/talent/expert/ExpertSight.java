package yihao.talent.expert;

import static yihao.kernel.Function.AUDITOR;
import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.kernel.Function.CITY_LEADER;
import static yihao.kernel.Function.FINANCE;
import static yihao.kernel.Function.SUPERVISION;
import static yihao.kernel.Function.TALENT_OFFICE;

import java.util.HashSet;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.talent.Viewers;

/// Rule EX-05: the experts' office (talent office and bureau) sees the register, the leaders and auditors too, names
/// masked; an expert sees the own record, nobody else any.
public final class ExpertSight {

    private ExpertSight() {}

    public static boolean isOffice(Actor actor) {
        return actor.has(TALENT_OFFICE, BUREAU_OFFICER, BUREAU_HEAD);
    }

    /// The mark of the expert who signs in so.
    public static String markOf(String subject) {
        return "expert:" + subject;
    }

    public static Set<String> readers(Expert expert) {
        return expert.account()
                .map(subject -> Set.of(Viewers.TALENT_OFFICE, markOf(subject)))
                .orElse(Set.of(Viewers.TALENT_OFFICE));
    }

    public static Set<String> marks(Actor actor) {
        var marks = new HashSet<String>();
        marks.add(markOf(actor.person()));
        if (isOffice(actor)) {
            marks.add(Viewers.TALENT_OFFICE);
        }
        if (actor.has(CITY_LEADER, SUPERVISION, FINANCE, AUDITOR)) {
            marks.add(Actor.ALL);
        }
        return Set.copyOf(marks);
    }

    /// Whose name and contact are shown whole.
    public static boolean seesPerson(Actor actor, Expert expert) {
        return isOffice(actor) || actor.person().equals(expert.subject());
    }
}

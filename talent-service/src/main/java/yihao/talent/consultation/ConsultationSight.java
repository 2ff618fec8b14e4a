package yihao.talent.consultation;

import static yihao.kernel.Function.AUDITOR;
import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.kernel.Function.CITY_LEADER;
import static yihao.kernel.Function.SUPERVISION;
import static yihao.kernel.Function.TALENT_OFFICE;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.kernel.Function.UNIT_OFFICER;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.talent.Viewers;
import yihao.talent.consultation.Assignment.State;
import yihao.talent.consultation.ConsultationKinds.Kind;
import yihao.talent.consultation.Question.Level;
import yihao.talent.expert.ExpertSight;

/// Rule EC-07: the asking unit and the office see a consultation, further readers by its level, an expert only what is
/// assigned to that expert.
public final class ConsultationSight {

    private static final String CITY_FUNCTIONS = "city-functions";

    private ConsultationSight() {}

    public static boolean mayAsk(Actor actor) {
        return actor.has(UNIT_OFFICER, UNIT_HEAD, BUREAU_OFFICER, BUREAU_HEAD, TALENT_OFFICE);
    }

    public static boolean isAsker(Actor actor, Consultation consultation) {
        return mayAsk(actor) && actor.worksFor(consultation.unit());
    }

    public static Set<String> readers(Consultation consultation) {
        var readers = new HashSet<String>();
        readers.add(consultation.unit());
        readers.add(Viewers.TALENT_OFFICE);
        if (consultation.question().level() != Level.CONFIDENTIAL) {
            readers.addAll(consultation.above());
        }
        if (consultation.question().level() == Level.OPEN) {
            readers.add(CITY_FUNCTIONS);
        }
        consultation.assignments().forEach(one -> {
            if (one.subject() != null && one.isOf(one.subject())) {
                readers.add(ExpertSight.markOf(one.subject()));
            }
        });
        return Set.copyOf(readers);
    }

    public static Set<String> marks(Actor actor) {
        var marks = new HashSet<String>();
        marks.add(ExpertSight.markOf(actor.person()));
        if (mayAsk(actor)) {
            marks.addAll(actor.units());
        }
        if (ExpertSight.isOffice(actor)) {
            marks.add(Viewers.TALENT_OFFICE);
        }
        if (actor.has(CITY_LEADER, SUPERVISION)) {
            marks.add(CITY_FUNCTIONS);
        }
        if (actor.has(AUDITOR)) {
            marks.add(Actor.ALL);
        }
        return Set.copyOf(marks);
    }

    /// Whoever is here as an expert sees the own part; those of others once the own opinion is given, all are open and
    /// the kind says so.
    public static boolean seesPart(Assignment each, Consultation one, Kind kind, Actor actor, Instant now) {
        if (!isOnlyExpert(actor, one) || each.isOf(actor.person())) {
            return true;
        }
        return each.state() == State.GIVEN
                && kind.othersSeen()
                && one.isReadable(kind, now)
                && one.given().stream().anyMatch(own -> own.isOf(actor.person()));
    }

    /// Also whoever wrote it down for an expert without an account waits until all are open.
    public static boolean readsOpinion(Assignment each, Consultation one, Kind kind, Actor actor, Instant now) {
        return each.isOf(actor.person()) || seesPart(each, one, kind, actor, now) && one.isReadable(kind, now);
    }

    /// Whether it is here as the expert, and as nothing else.
    public static boolean isOnlyExpert(Actor actor, Consultation consultation) {
        return !ExpertSight.isOffice(actor)
                && !isAsker(actor, consultation)
                && consultation.assignments().stream().anyMatch(one -> one.isOf(actor.person()));
    }
}

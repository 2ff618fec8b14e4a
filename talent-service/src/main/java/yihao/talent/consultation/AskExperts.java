package yihao.talent.consultation;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.consultation.ConsultationRefusal.ENTERPRISE_UNKNOWN;
import static yihao.talent.consultation.ConsultationRefusal.FIELD_UNKNOWN;
import static yihao.talent.consultation.ConsultationRefusal.KIND_UNKNOWN;
import static yihao.talent.consultation.ConsultationRefusal.NOT_AN_ASKER;
import static yihao.talent.consultation.ConsultationRefusal.OPINIONS_UNFIT;
import static yihao.talent.consultation.ConsultationRefusal.TOPIC_UNFIT;
import static yihao.talent.consultation.ConsultationRefusal.TOPIC_UNKNOWN;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;
import yihao.talent.Numbers;
import yihao.talent.Units;
import yihao.talent.consultation.ConsultationKinds.Kind;
import yihao.talent.consultation.Question.Involved;
import yihao.talent.consultation.Question.TopicKind;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownProject;

/// Rule EC-01: a unit asks a question of a kind that the rules know, of so many experts, by a day in working days.
public class AskExperts {

    private final Consultations consultations;
    private final Known known;
    private final Units units;
    private final Predicate<String> industry;
    private final RuleBook<ConsultationKinds> book;
    private final Deadlines deadlines;
    private final Numbers numbers;

    AskExperts(
            Consultations consultations,
            Known known,
            Units units,
            Predicate<String> industry,
            RuleBook<ConsultationKinds> book,
            Deadlines deadlines,
            Numbers numbers) {
        this.consultations = consultations;
        this.known = known;
        this.units = units;
        this.industry = industry;
        this.book = book;
        this.deadlines = deadlines;
        this.numbers = numbers;
    }

    public Outcome<Versioned<Consultation>> ask(String id, String kindId, Question question, int wanted, Act act) {
        if (!ConsultationSight.mayAsk(act.actor())) {
            return refused(NOT_AN_ASKER);
        }
        return ConsultationKinds.knowing(kindId, CityTime.day(act.at()), book)
                .map(rules -> ask(id, kindId, rules, question, wanted, act))
                .orElseGet(() -> refused(Refusal.of(KIND_UNKNOWN, "kind", kindId)));
    }

    private Outcome<Versioned<Consultation>> ask(
            String id, String kindId, RuleSet<ConsultationKinds> rules, Question question, int wanted, Act act) {
        var kind = rules.rules().kind(kindId).orElseThrow();
        return fitting(kind, question, wanted, act.actor()).map(whole -> keep(id, kind, whole, wanted, rules, act));
    }

    private Outcome<Question> fitting(Kind kind, Question question, int wanted, Actor actor) {
        if (!kind.topics().contains(question.topic())) {
            return refused(Refusal.of(TOPIC_UNFIT, "topic", question.topic().name()));
        }
        if (wanted < kind.leastOpinions() || wanted > kind.mostOpinions()) {
            return refused(
                    new Refusal(OPINIONS_UNFIT, Map.of("least", kind.leastOpinions(), "most", kind.mostOpinions())));
        }
        if (question.field() != null && !industry.test(question.field())) {
            return refused(Refusal.of(FIELD_UNKNOWN, "field", question.field()));
        }
        for (var enterprise : question.involved().enterpriseIds()) {
            if (known.enterprise(enterprise).isEmpty()) {
                return refused(Refusal.of(ENTERPRISE_UNKNOWN, "enterprise", enterprise));
            }
        }
        return topic(question, actor);
    }

    /// A project is named by its id, and its investor and units are involved of themselves. Whoever may not know a
    /// project is told that there is none.
    private Outcome<Question> topic(Question question, Actor actor) {
        if (question.topic() != TopicKind.PROJECT) {
            return question.topic() != TopicKind.FREE && question.reference() == null
                    ? refused(TOPIC_UNKNOWN)
                    : done(question);
        }
        return known.project(String.valueOf(question.reference()))
                .filter(project -> mayKnow(project, actor))
                .map(project -> done(question.involving(all(question.involved(), project))))
                .orElseGet(() -> refused(TOPIC_UNKNOWN));
    }

    private static boolean mayKnow(KnownProject project, Actor actor) {
        return actor.seesWholeCity()
                || actor.worksFor(project.unit())
                || project.sharingUnits().stream().anyMatch(actor::worksFor);
    }

    private static Involved all(Involved told, KnownProject project) {
        var enterprises = new LinkedHashSet<>(told.enterpriseIds());
        Stream.ofNullable(project.enterpriseId()).forEach(enterprises::add);
        var involved = new LinkedHashSet<>(told.units());
        involved.add(project.unit());
        project.sharingUnits().stream().sorted().forEach(involved::add);
        return new Involved(
                enterprises.stream().toList(),
                told.institutions(),
                involved.stream().toList());
    }

    private Versioned<Consultation> keep(
            String id, Kind kind, Question question, int wanted, RuleSet<ConsultationKinds> rules, Act act) {
        var today = CityTime.day(act.at());
        var unit = act.actor().unit();
        var due = deadlines.after(kind.answer(), today);
        var asked = new Asked(kind.id(), unit, units.above(unit), act.actor().subject(), today, wanted);
        var consultation = asked.consultation(
                numbers.next("EC", today),
                question,
                rules.reference(),
                due,
                deadlines.isProvisional(kind.answer(), due));
        return consultations.add(id, consultation, ConsultationAction.ASKED, act);
    }
}

package yihao.talent.consultation;

import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.numbers;
import static yihao.talent.World.value;

import java.util.List;
import java.util.Map;
import java.util.Set;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.reference.ChineseCalendar;
import yihao.rules.RuleBook;
import yihao.talent.World;
import yihao.talent.consultation.Opinion.Written;
import yihao.talent.consultation.Question.Involved;
import yihao.talent.consultation.Question.Level;
import yihao.talent.consultation.Question.TopicKind;
import yihao.talent.copies.InMemoryKnown;
import yihao.talent.copies.KnownEnterprise;
import yihao.talent.copies.KnownProject;
import yihao.talent.expert.ExpertWorld;
import yihao.talent.expert.InMemoryExperts;
import yihao.talent.expert.KeepPlaces;

/// One unit, its project, three experts, everything in memory. All fictional.
public final class ConsultationWorld {

    public static final RuleBook<ConsultationKinds> BOOK = ConsultationKinds.shipped();
    public static final ConsultationKinds RULES =
            BOOK.inForce(TODAY).orElseThrow().rules();
    public static final ConsultationKinds.Kind KIND = RULES.kind("PROJECT").orElseThrow();
    public static final Deadlines DEADLINES = new Deadlines(ChineseCalendar.shipped());

    public final InMemoryConsultations consultations = new InMemoryConsultations();
    public final InMemoryExperts experts = new InMemoryExperts();
    public final InMemoryKnown known = new InMemoryKnown()
            .with(new KnownProject(
                    World.PROJECT, "P-1", "示例项目", World.ZHANGDIAN, Set.of("unit-shares"), "2614", "e-investor", false))
            .with(new KnownEnterprise("e-investor", "E-1", "示例投资方", "CN", "2614"))
            .with(new KnownEnterprise("e-linked", "E-2", "示例关联企业", "CN", "2614"));
    public final KeepPlaces places = ExpertWorld.places(experts);
    public final Conflicts conflicts = new Conflicts(known);
    public final SettlePlaces settle = new SettlePlaces(consultations, places);
    public final SuggestExperts suggest = new SuggestExperts(experts, conflicts, places, BOOK);
    public final AskExperts ask =
            new AskExperts(consultations, known, _ -> List.of("city"), World::isIndustry, BOOK, DEADLINES, numbers());
    public final AssignExperts assign =
            new AssignExperts(consultations, experts, suggest, conflicts, settle, BOOK, DEADLINES);
    public final AnswerConsultation answers = new AnswerConsultation(consultations, experts, conflicts, settle, BOOK);
    public final EndConsultation end = new EndConsultation(consultations, settle, BOOK);
    public final WatchConsultations watch = new WatchConsultations(consultations, settle, BOOK, DEADLINES);

    public ConsultationWorld() {
        for (var name : List.of("one", "two", "three")) {
            ExpertWorld.kept(experts, "x-" + name, "expert." + name);
        }
    }

    public static Question question() {
        return new Question(
                TopicKind.PROJECT,
                World.PROJECT,
                "示例项目是否引进",
                "请从技术和市场两方面论证。",
                Level.OPEN,
                "2614",
                List.of("de"),
                new Involved(List.of(), List.of(), List.of()));
    }

    public static Question about(Involved involved) {
        return new Question(TopicKind.LEAD, "L-1", "示例线索", "请论证。", Level.INTERNAL, null, List.of(), involved);
    }

    /// A question for so many opinions.
    public String asked(int wanted) {
        return value(ask.ask("c-" + consultations.all().size(), "PROJECT", question(), wanted, by(OFFICER)))
                .id();
    }

    public void assigned(String id, String name) {
        value(assign.assign(id, "x-" + name, by(OFFICE)));
    }

    public void accepted(String id, String name) {
        assigned(id, name);
        value(answers.accept(id, "x-" + name, by(expert(name))));
    }

    public void given(String id, String name, int points, Act act) {
        accepted(id, name);
        value(answers.give(id, "x-" + name, written(points), act));
    }

    public void given(String id, String name, int points) {
        given(id, name, points, by(expert(name)));
    }

    public static Written written(int points) {
        return new Written(
                Map.of("TECHNOLOGY", points, "MARKET", points, "INVESTOR", points, "ENVIRONMENT", points),
                "技术成熟，建议引进。",
                "SUPPORT");
    }

    public static Actor expert(String name) {
        return World.actor("expert." + name, "experts", Function.EXPERT);
    }

    public Consultation state(String id) {
        return consultations.find(id).orElseThrow().state();
    }

    public Assignment.State stateOf(String id, String name) {
        return state(id).assignmentOf("x-" + name).orElseThrow().state();
    }

    public long open(String name) {
        return experts.find("x-" + name).orElseThrow().state().workload().open();
    }
}

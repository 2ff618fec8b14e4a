package yihao.project.survey;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.project.Rights;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule SU-01: ready question sets, and who does what with surveys, as data.
///
/// @param linkDays how many days a link opens
/// @param anonymousAtLeast how many answers an anonymous survey has before its figures are shown
/// @param see who sees surveys at all
/// @param create who makes a survey of its unit, invites, and makes matters of what was said
/// @param answer who answers a matter that its own unit owns
/// @param accept who accepts an answer or sends it back; never who gave it
public record SurveyRules(
        List<QuestionSet> sets,
        int linkDays,
        int anonymousAtLeast,
        Set<Function> see,
        Set<Function> create,
        Set<Function> answer,
        Set<Function> accept) {

    static final RuleFormat<SurveyRules> FORMAT = RuleFormat.of(
                    "surveys", SurveyRules.class, "/rules/surveys.schema.json")
            .checkedBy(SurveyRules::check);

    public record QuestionSet(String id, Bilingual label, String source, List<Asked> questions) {

        public QuestionSet {
            questions = List.copyOf(questions);
        }

        public List<Question> ready() {
            return questions.stream().map(Asked::question).toList();
        }
    }

    /// A question as it stands in the data: what is left out is none.
    public record Asked(
            String id,
            Question.Kind kind,
            Bilingual words,
            boolean required,
            @Nullable List<Question.Option> options,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable Integer decimals) {

        Question question() {
            return new Question(
                    id, kind, words, required, options == null ? List.of() : options, least, most, decimals);
        }
    }

    public SurveyRules {
        sets = List.copyOf(sets);
    }

    public static RuleBook<SurveyRules> shipped() {
        return read("/rules/surveys.yaml");
    }

    static RuleBook<SurveyRules> read(String resource) {
        return FORMAT.book(resource);
    }

    public Optional<QuestionSet> set(String id) {
        return sets.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public boolean mayCreate(Actor actor) {
        return Rights.may(actor, actor.unit(), create);
    }

    boolean maySee(Actor actor) {
        return has(actor, see);
    }

    /// Who sees matters: who sees surveys, and who answers matters of its unit.
    boolean maySeeMatters(Actor actor) {
        return maySee(actor) || has(actor, answer);
    }

    boolean mayManage(Actor actor, String unit) {
        return Rights.may(actor, unit, create);
    }

    boolean mayAnswer(Actor actor, Matter matter) {
        return actor.worksFor(matter.owner()) && has(actor, answer);
    }

    boolean mayAccept(Actor actor, Matter matter) {
        return Rights.may(actor, matter.unit(), accept);
    }

    private static boolean has(Actor actor, Set<Function> functions) {
        return actor.functions().stream().anyMatch(functions::contains);
    }

    private static void check(SurveyRules rules, Complaints complaints) {
        var ids = new HashSet<String>();
        for (int i = 0; i < rules.sets().size(); i++) {
            var set = rules.sets().get(i);
            if (!ids.add(set.id())) {
                complaints.add("/sets/" + i + "/id", "rule.twice", set.id());
            }
            check(set.ready(), "/sets/" + i + "/questions", complaints);
        }
    }

    private static void check(List<Question> questions, String where, Complaints complaints) {
        var ids = new HashSet<String>();
        for (int i = 0; i < questions.size(); i++) {
            var one = questions.get(i);
            if (!ids.add(one.id())) {
                complaints.add(where + "/" + i + "/id", "rule.twice", one.id());
            }
            if (!one.isWhole()) {
                complaints.add(where + "/" + i, "rule.question-of-another-kind", one.kind());
            }
        }
    }
}

package yihao.project.opportunity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.project.Rights;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule OP-01: ways of cooperation, what may be asked on one day, what a lead is told, and who does what, as data.
///
/// @param enquiriesPerDay how many enquiries one opportunity takes on a day in China
/// @param answerDays within how many calendar days after its own an enquiry is answered
/// @param channel by which a lead of an enquiry was heard of, as lead-service calls it
public record OpportunityRules(List<Way> ways, int enquiriesPerDay, int answerDays, String channel, Who who) {

    public record Way(String id, Bilingual label, String source) {}

    /// City-wide functions act everywhere, others in the opportunity's unit.
    ///
    /// @param see for others opportunities do not exist but on the public page
    /// @param keep who writes one, withdraws it and says that it is taken
    /// @param answer who reads how to reach who asked, and answers
    public record Who(
            Set<Function> see, Set<Function> keep, Set<Function> review, Set<Function> publish, Set<Function> answer) {}

    public OpportunityRules {
        ways = List.copyOf(ways);
    }

    static final RuleFormat<OpportunityRules> FORMAT = RuleFormat.of(
                    "packaged-opportunities", OpportunityRules.class, "/rules/packaged-opportunities.schema.json")
            .checkedBy(OpportunityRules::check);

    public static RuleBook<OpportunityRules> shipped() {
        return FORMAT.book("/rules/packaged-opportunities.yaml");
    }

    /// A day before the first version lives by the oldest.
    public static OpportunityRules on(LocalDate day, RuleBook<OpportunityRules> book) {
        return book.inForce(day).orElseGet(() -> book.versions().getLast()).rules();
    }

    public Optional<Way> way(String id) {
        return ways.stream().filter(way -> way.id().equals(id)).findFirst();
    }

    public boolean maySee(Actor actor) {
        return who.see().stream().anyMatch(actor::has);
    }

    /// Whether this actor may write one for any unit.
    public boolean mayDraft(Actor actor) {
        return who.keep().stream().anyMatch(actor::has);
    }

    boolean mayKeep(Actor actor, String unit) {
        return Rights.may(actor, unit, who.keep());
    }

    boolean mayReview(Actor actor, String unit) {
        return Rights.may(actor, unit, who.review());
    }

    boolean mayPublish(Actor actor, String unit) {
        return Rights.may(actor, unit, who.publish());
    }

    Rights.Reach answering(Actor actor) {
        return Rights.reach(actor, who.answer());
    }

    boolean mayAnswer(Actor actor, String unit) {
        return Rights.may(actor, unit, who.answer());
    }

    private static void check(OpportunityRules rules, Complaints complaints) {
        var ids = new HashSet<String>();
        for (int i = 0; i < rules.ways().size(); i++) {
            var id = rules.ways().get(i).id();
            if (!ids.add(id)) {
                complaints.add("/ways/" + i + "/id", "rule.twice", id);
            }
        }
        var who = rules.who();
        sees(who, who.keep(), "/who/keep", complaints);
        sees(who, who.review(), "/who/review", complaints);
        sees(who, who.publish(), "/who/publish", complaints);
        sees(who, who.answer(), "/who/answer", complaints);
    }

    private static void sees(Who who, Set<Function> functions, String where, Complaints complaints) {
        functions.stream()
                .filter(function -> !who.see().contains(function))
                .forEach(function -> complaints.add(where, "rule.function-sees-nothing", function));
    }
}

package yihao.talent.expert;

import static yihao.kernel.Outcome.refused;
import static yihao.talent.expert.ExpertRefusal.GRADE_UNKNOWN;
import static yihao.talent.expert.ExpertRefusal.OFFICE_ONLY;
import static yihao.talent.expert.ExpertRefusal.SAME_PERSON;
import static yihao.talent.expert.ExpertRefusal.YEAR_UNFIT;

import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;

/// Rule EX-03: each year of an expert is graded once, by somebody else than who proposed the term or served in it,
/// beside its figures.
public class AssessExpert {

    private final Experts experts;
    private final RuleBook<ExpertTerms> book;

    AssessExpert(Experts experts, RuleBook<ExpertTerms> book) {
        this.experts = experts;
        this.book = book;
    }

    /// @param figures that year's, as they stand now
    public Outcome<Versioned<Expert>> assess(
            String id, int year, String grade, String evidence, List<String> figures, Act act) {
        var today = CityTime.day(act.at());
        var rule = book.inForce(today).orElseThrow();
        if (!ExpertSight.isOffice(act.actor())) {
            return refused(OFFICE_ONLY);
        }
        if (rule.rules().yearGrade(grade).isEmpty()) {
            return refused(Refusal.of(GRADE_UNKNOWN, "grade", grade));
        }
        var assessment =
                new Assessment(year, grade, evidence, figures, act.actor().subject(), act.at(), rule.reference());
        return experts.change(id, ExpertAction.ASSESSED, act, one -> {
            if (year > today.getYear() || !one.servedIn(year)) {
                return refused(Refusal.of(YEAR_UNFIT, "year", year));
            }
            var proposer = one.lastTerm().map(Term::proposedBy).orElse("");
            return act.actor().is(proposer) || act.actor().is(one.subject())
                    ? refused(SAME_PERSON)
                    : one.assess(assessment, rule.rules());
        });
    }
}

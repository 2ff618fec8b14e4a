package yihao.reward.interview;

import java.util.ArrayList;
import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.Mark;
import yihao.reward.Numbers;
import yihao.reward.copies.Known;
import yihao.reward.interview.Interview.Status;
import yihao.rules.Bilingual;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Rules IV-01, IV-02: proposes the talks about a quarter, one per unit however often it is asked.
public final class ProposeInterviews {

    private final Interviews interviews;
    private final FindCauses findCauses;
    private final RuleBook<InterviewRules> book;
    private final Known known;
    private final Numbers numbers;

    ProposeInterviews(
            Interviews interviews, FindCauses findCauses, RuleBook<InterviewRules> book, Known known, Numbers numbers) {
        this.interviews = interviews;
        this.findCauses = findCauses;
        this.book = book;
        this.known = known;
        this.numbers = numbers;
    }

    /// Asked again after it was cut off, it goes on where it stopped.
    public Outcome<List<Versioned<Interview>>> propose(String quarterText, Act act) {
        var today = CityTime.day(act.at());
        var valid = book.inForce(today).orElseThrow();
        var lacks = Duties.lacks(act.actor(), valid.rules().propose().toArray(Function[]::new));
        if (lacks.isPresent()) {
            return Outcome.refused(lacks.get());
        }
        var quarter = Quarter.read(quarterText);
        if (quarter.isEmpty()) {
            return Outcome.refused(Refusal.of(InterviewProblem.QUARTER_INVALID, "quarter", quarterText));
        }
        if (!today.isAfter(quarter.get().lastDay())) {
            return Outcome.refused(Refusal.of(InterviewProblem.QUARTER_NOT_OVER, "quarter", quarterText));
        }
        var all = new ArrayList<Versioned<Interview>>();
        findCauses
                .of(quarter.get(), valid.rules())
                .forEach((unit, causes) -> all.add(once(quarter.get(), unit, causes, valid, act.alsoFor())));
        return Outcome.done(all);
    }

    private Versioned<Interview> once(
            Quarter quarter, String unit, List<Cause> causes, RuleSet<InterviewRules> valid, Act act) {
        var id = Interview.idOf(quarter, unit);
        return interviews.find(id).orElseGet(() -> {
            try {
                return interviews.add(id, proposed(quarter, unit, causes, valid, act), InterviewAction.PROPOSED, act);
            } catch (Aggregates.Taken taken) {
                return interviews.find(id).orElseThrow(() -> taken);
            }
        });
    }

    private Interview proposed(
            Quarter quarter, String unit, List<Cause> causes, RuleSet<InterviewRules> valid, Act act) {
        var name = known.unit(unit)
                .map(one -> new Bilingual(one.nameZh(), one.nameEn()))
                .orElse(new Bilingual(unit, unit));
        return new Interview(
                numbers.next("YT", CityTime.day(act.at()).getYear()),
                unit,
                name,
                quarter.toString(),
                causes,
                valid.reference(),
                Status.PROPOSED,
                null,
                Mark.of(act),
                Course.NONE);
    }
}

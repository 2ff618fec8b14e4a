package yihao.lead.judging;

import static yihao.lead.LeadProblem.JUDGEMENT_INCOMPLETE;
import static yihao.lead.LeadProblem.JUDGE_IS_REPORTER;
import static yihao.lead.LeadProblem.NOT_SIMILAR;
import static yihao.lead.LeadProblem.NOT_YOURS;
import static yihao.lead.LeadProblem.REASON_MISSING;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.DueDates;
import yihao.lead.Judgement;
import yihao.lead.Judgement.Answer;
import yihao.lead.Judgement.Dimension;
import yihao.lead.Judgement.Point;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.LeadSight;
import yihao.lead.SimilarLead;
import yihao.lead.firstreport.FirstReport;

/// L5: the bureau judges, somebody else than who reported. A lead is valuable when all four points are met; what is not
/// answered with a reason is named.
public final class JudgeLead {

    private final LeadSight sight;
    private final DueDates dueDates;
    private final FirstReport firstReport;

    public JudgeLead(LeadSight sight, DueDates dueDates, FirstReport firstReport) {
        this.sight = sight;
        this.firstReport = firstReport;
        this.dueDates = dueDates;
    }

    public static boolean mayJudge(Actor actor) {
        return actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD);
    }

    public Outcome<Versioned<Lead>> judge(
            String id, Map<Point, Answer> points, Map<Dimension, String> dimensions, Act act) {
        var missing = Arrays.stream(Point.values())
                .filter(point -> !isAnswered(points.get(point)))
                .map(Point::name)
                .toList();
        return sight.decide(id, LeadAction.JUDGED, act, lead -> {
            if (!mayJudge(act.actor())) {
                return Outcome.refused(NOT_YOURS);
            }
            if (lead.report().reporter().equals(act.actor().subject())) {
                return Outcome.refused(JUDGE_IS_REPORTER);
            }
            if (!missing.isEmpty()) {
                return Outcome.refused(Refusal.missing(JUDGEMENT_INCOMPLETE, missing));
            }
            var valuable = points.values().stream().allMatch(Answer::met);
            var rule = dueDates.inForce(act.at()).reference();
            var judgement =
                    new Judgement(valuable, points, dimensions, act.actor().subject(), act.at(), rule);
            return lead.judge(judgement, List.of(dueDates.feedback(act.at())));
        });
    }

    /// L4: merely similar names are decided by a person, with a reason. Found the same, the later report is released
    /// and
    /// its names are the earlier one's from now on; asked again after a break, the second half is done.
    public Outcome<Versioned<Lead>> decideSimilarity(String id, String otherLeadId, boolean same, Act act) {
        var decided = sight.decide(id, LeadAction.SIMILARITY_DECIDED, act, lead -> {
            if (!mayJudge(act.actor())) {
                return Outcome.refused(NOT_YOURS);
            }
            if (act.reason() == null || act.reason().isBlank()) {
                return Outcome.refused(REASON_MISSING);
            }
            if (id.equals(otherLeadId)) {
                return Outcome.refused(NOT_SIMILAR);
            }
            var decision = new SimilarLead.Decision(same, act.actor().subject(), act.at(), act.reason());
            return lead.decideSimilarity(otherLeadId, decision);
        });
        if (same && decided instanceof Outcome.Done<Versioned<Lead>>(var lead)) {
            firstReport.link(otherLeadId, lead.state().report().investor(), act.alsoFor());
        }
        return decided;
    }

    private static boolean isAnswered(@org.jspecify.annotations.Nullable Answer answer) {
        return answer != null && !answer.reason().isBlank();
    }
}

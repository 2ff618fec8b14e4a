package yihao.lead.judging;

import static yihao.lead.LeadProblem.JUDGEMENT_INCOMPLETE;
import static yihao.lead.LeadProblem.JUDGE_IS_REPORTER;
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
            if (act.actor().is(lead.report().reporter())) {
                return Outcome.refused(JUDGE_IS_REPORTER);
            }
            if (!missing.isEmpty()) {
                return Outcome.refused(Refusal.missing(JUDGEMENT_INCOMPLETE, missing));
            }
            var valuable = points.values().stream().allMatch(Answer::met);
            var rule = dueDates.inForce(act.at()).reference();
            var judgement =
                    new Judgement(valuable, points, dimensions, act.actor().subject(), act.at(), rule);
            return lead.judge(judgement, List.of(dueDates.feedback(lead.report(), act.at())));
        });
    }

    /// L4: merely similar names are decided by a person, with a reason. Found the same, the later report is
    /// released and its names are the earlier one's from now on. The question is closed last: after a break it
    /// still stands in the person's list, and deciding again does what is left.
    public Outcome<Versioned<Lead>> decideSimilarity(String id, String otherLeadId, boolean same, Act act) {
        if (!mayJudge(act.actor())) {
            return Outcome.refused(NOT_YOURS);
        }
        if (act.reason() == null || act.reason().isBlank()) {
            return Outcome.refused(REASON_MISSING);
        }
        var decision = new SimilarLead.Decision(same, act.actor().subject(), act.at(), act.reason());
        return same
                ? handNamesOver(id, otherLeadId, decision, act.withoutKey())
                        .flatMap(_ -> close(id, otherLeadId, decision, act.seen()))
                : close(id, otherLeadId, decision, act);
    }

    private Outcome<Versioned<Lead>> close(String id, String otherLeadId, SimilarLead.Decision decision, Act act) {
        return sight.decide(
                id, LeadAction.SIMILARITY_DECIDED, act, lead -> lead.decideSimilarity(otherLeadId, decision));
    }

    /// What closing would refuse is refused before anything is handed over.
    private Outcome<Versioned<Lead>> handNamesOver(
            String id, String otherLeadId, SimilarLead.Decision decision, Act act) {
        return sight.decide(
                        id,
                        LeadAction.NAMES_YIELDED,
                        act,
                        lead -> lead.decideSimilarity(otherLeadId, decision).map(_ -> lead.yieldNames()))
                .map(later -> {
                    firstReport.link(otherLeadId, later.state().report().investor(), act.alsoFor());
                    return later;
                });
    }

    private static boolean isAnswered(@org.jspecify.annotations.Nullable Answer answer) {
        return answer != null && !answer.reason().isBlank();
    }
}

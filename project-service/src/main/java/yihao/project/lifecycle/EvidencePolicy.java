package yihao.project.lifecycle;

import static yihao.project.lifecycle.ProjectProblem.DATE_IN_FUTURE;
import static yihao.project.lifecycle.ProjectProblem.EVIDENCE_ALREADY_THERE;
import static yihao.project.lifecycle.ProjectProblem.EVIDENCE_FULL;
import static yihao.project.lifecycle.ProjectProblem.EVIDENCE_INFECTED;
import static yihao.project.lifecycle.ProjectProblem.EVIDENCE_NOT_FOUND;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.PAPER_UNKNOWN;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.lifecycle.Evidence.Withdrawal;

/// Rule PJ-05: evidence is a paper of a kind the rules know, with its fingerprint, never of a future day, and the same
/// paper once. A fingerprint in which a virus was found proves nothing, with its file or without.
record EvidencePolicy(StageRules rules) {

    /// What one document can carry; a project with more papers than this keeps a list somewhere else.
    static final int MOST = 300;

    Outcome<Project> add(Project project, Evidence evidence, Act act) {
        var refused = whyNot(project, evidence, act);
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        var all = new ArrayList<>(project.evidence());
        all.add(evidence);
        return Outcome.done(project.with(all));
    }

    private Optional<Refusal> whyNot(Project project, Evidence evidence, Act act) {
        if (mayNot(project, act)) {
            return Optional.of(Refusal.of(NOT_YOURS));
        }
        if (project.standing().hasEnded()) {
            return project.standing().refusal();
        }
        if (rules.paper(evidence.paper()).isEmpty()) {
            return Optional.of(Refusal.of(PAPER_UNKNOWN, "paper", evidence.paper()));
        }
        var day = evidence.documentDate();
        var today = CityTime.day(act.at());
        if (day != null && day.isAfter(today)) {
            return Optional.of(new Refusal(DATE_IN_FUTURE, Map.of("date", day, "limit", today)));
        }
        return whyNotThisFile(project, evidence);
    }

    private static Optional<Refusal> whyNotThisFile(Project project, Evidence evidence) {
        var infection = project.evidence().stream()
                .filter(known -> known.sha256().equals(evidence.sha256()))
                .flatMap(known -> Stream.ofNullable(known.infected()))
                .findFirst();
        if (infection.isPresent()) {
            return Optional.of(
                    Refusal.of(EVIDENCE_INFECTED, "found", infection.get().found()));
        }
        if (project.evidence().stream().anyMatch(known -> same(known, evidence))) {
            return Optional.of(Refusal.of(EVIDENCE_ALREADY_THERE, "paper", evidence.paper()));
        }
        return project.evidence().size() >= MOST
                ? Optional.of(Refusal.of(EVIDENCE_FULL, "limit", MOST))
                : Optional.empty();
    }

    Outcome<Project> withdraw(Project project, String evidenceId, Act act) {
        if (mayNot(project, act)) {
            return Outcome.refused(NOT_YOURS);
        }
        var reason = act.reason();
        if (reason == null || reason.isBlank()) {
            return Outcome.refused(REASON_MISSING);
        }
        var stands =
                project.evidence().stream().anyMatch(item -> item.id().equals(evidenceId) && item.withdrawn() == null);
        if (!stands) {
            return Outcome.refused(Refusal.of(EVIDENCE_NOT_FOUND, "id", evidenceId));
        }
        var withdrawal = new Withdrawal(act.actor().subject(), act.at(), reason);
        return Outcome.done(project.with(project.evidence().stream()
                .map(item -> item.id().equals(evidenceId) ? item.withdraw(withdrawal) : item)
                .toList()));
    }

    private boolean mayNot(Project project, Act act) {
        return !rules.may(act.actor(), "addEvidence", project);
    }

    private static boolean same(Evidence known, Evidence added) {
        return known.counts()
                && known.paper().equals(added.paper())
                && known.sha256().equals(added.sha256());
    }
}

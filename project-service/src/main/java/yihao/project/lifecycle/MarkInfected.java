package yihao.project.lifecycle;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.papers.InfectionListener;
import yihao.papers.Paper;
import yihao.project.lifecycle.Evidence.Infection;

/// Rule PJ-05: evidence in which the virus scanner found something no longer counts; it stays in the record and says
/// why.
final class MarkInfected implements InfectionListener {

    private static final int MOST = 200;

    private final Projects projects;
    private final Clock clock;

    MarkInfected(Projects projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    @Override
    public boolean infected(Paper paper) {
        var holders = projects.withFile(paper.id().value(), MOST);
        var now = clock.instant();
        var infection = new Infection(Objects.requireNonNullElse(paper.scan().detail(), "?"), now);
        var act = Act.ofService("project", now, UUID.randomUUID().toString());
        holders.forEach(holder -> projects.change(
                        holder.id(),
                        ProjectAction.EVIDENCE_INFECTED,
                        act,
                        project -> Outcome.done(project.with(marked(project, paper, infection))))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString())));
        return !holders.isEmpty();
    }

    /// Whatever it was handed in as, with the file or by its fingerprint alone.
    private static List<Evidence> marked(Project project, Paper paper, Infection infection) {
        return project.evidence().stream()
                .map(item -> paper.sha256().equals(item.sha256()) ? item.infect(infection) : item)
                .toList();
    }
}

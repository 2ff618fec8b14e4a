package yihao.reward.evidence;

import java.time.Clock;
import java.util.UUID;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.papers.InfectionListener;
import yihao.papers.Paper;

/// Rule EV-04: a file in which the virus scanner found something stays in the record and says so; whoever may hand in
/// another for its part is told.
final class MarkInfected implements InfectionListener {

    private static final int MOST = 10;

    private final Folders folders;
    private final Clock clock;

    MarkInfected(Folders folders, Clock clock) {
        this.folders = folders;
        this.clock = clock;
    }

    @Override
    public boolean infected(Paper paper) {
        var holders = folders.withFile(paper.id().value(), MOST);
        var now = clock.instant();
        var act = Act.ofService("reward", now, UUID.randomUUID().toString());
        holders.forEach(holder -> folders.change(
                        holder.id(),
                        Folders.Action.INFECTED,
                        act,
                        folder -> Outcome.done(folder.infected(paper.id().value(), now)))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString())));
        return !holders.isEmpty();
    }
}

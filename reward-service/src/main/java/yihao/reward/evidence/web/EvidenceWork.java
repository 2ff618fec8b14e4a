package yihao.reward.evidence.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.platform.web.WorkItems;
import yihao.reward.evidence.KeepEvidence;

/// Infected files that this person may replace.
@Component
class EvidenceWork implements WorkItems {

    private final KeepEvidence keep;

    EvidenceWork(KeepEvidence keep) {
        this.keep = keep;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return keep.toReplace(actor).stream()
                .map(one -> new WorkItem(
                        "evidence-infected:" + one.file().fileId(),
                        "reward.evidence-infected",
                        one.file().title(),
                        null,
                        false,
                        one.page(),
                        actor.unit()))
                .toList();
    }
}

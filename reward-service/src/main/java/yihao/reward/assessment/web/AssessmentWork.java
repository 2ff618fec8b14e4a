package yihao.reward.assessment.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.web.Page;
import yihao.platform.web.WorkItems;
import yihao.reward.assessment.Correction;
import yihao.reward.assessment.Corrections;
import yihao.reward.assessment.FigureEntries;
import yihao.reward.assessment.FigureEntry;

/// Entries and corrections that wait for their second person.
@Component
class AssessmentWork implements WorkItems {

    private final FigureEntries entries;
    private final Corrections corrections;

    AssessmentWork(FigureEntries entries, Corrections corrections) {
        this.entries = entries;
        this.corrections = corrections;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        if (!actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD)) {
            return List.of();
        }
        var entered = entries.list(null, null, FigureEntry.Status.ENTERED, actor, Page.MOST).stream()
                .filter(one -> one.state().actionsFor(actor).contains("confirm"))
                .map(AssessmentWork::item);
        var proposed = corrections.list(Correction.Status.PROPOSED, Page.MOST).stream()
                .filter(one -> one.state().actionsFor(actor).contains("approve"))
                .map(AssessmentWork::correction);
        return Stream.concat(entered, proposed).limit(Page.MOST).toList();
    }

    private static WorkItem item(Versioned<FigureEntry> entry) {
        var one = entry.state();
        return new WorkItem(
                entry.id(),
                "reward.entry-confirm",
                "%s %s %s".formatted(one.period(), one.unit(), one.entry()),
                null,
                false,
                "/ranking/entries/" + entry.id(),
                one.unit());
    }

    private static WorkItem correction(Versioned<Correction> correction) {
        var one = correction.state();
        return new WorkItem(
                correction.id(),
                "reward.correction-approve",
                "%s %s %s".formatted(one.rankingId(), one.unit(), one.subject()),
                null,
                false,
                "/ranking/corrections",
                one.unit());
    }
}

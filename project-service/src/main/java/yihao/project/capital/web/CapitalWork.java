package yihao.project.capital.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.platform.web.WorkItems;
import yihao.project.capital.Capital.Status;
import yihao.project.capital.Capitals;
import yihao.project.capital.KeepCapital;

/// What waits for this person to verify it: never what they entered themselves.
@Component
class CapitalWork implements WorkItems {

    private static final int MOST = 200;

    private final Capitals capitals;
    private final KeepCapital keepCapital;
    private final CapitalViews views;

    CapitalWork(Capitals capitals, KeepCapital keepCapital, CapitalViews views) {
        this.capitals = capitals;
        this.keepCapital = keepCapital;
        this.views = views;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var rules = views.rules().rules();
        var open = Capitals.Filter.of(Status.ENTERED);
        return capitals.list(open, actor, MOST).stream()
                .filter(sum -> keepCapital.possible(sum.state(), actor, rules).contains("verify"))
                .map(sum -> new WorkItem(
                        "capital-to-verify:" + sum.id(),
                        "project.verify-capital",
                        sum.state().projectNumber() + " " + sum.state().projectName(),
                        sum.state().amount(),
                        null,
                        false,
                        "/projects/" + sum.state().projectId(),
                        sum.state().unit()))
                .toList();
    }
}

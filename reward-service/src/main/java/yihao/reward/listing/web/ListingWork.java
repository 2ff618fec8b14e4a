package yihao.reward.listing.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.platform.web.Page;
import yihao.platform.web.WorkItems;
import yihao.reward.listing.KeepLists;
import yihao.reward.listing.Listing.Status;

/// Lists that wait for who confirms them.
@Component
class ListingWork implements WorkItems {

    private final KeepLists keepLists;

    ListingWork(KeepLists keepLists) {
        this.keepLists = keepLists;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return keepLists.list(Status.DRAFT, actor, Page.MOST).stream()
                .filter(one -> keepLists.actions(one.state(), actor).contains("confirm"))
                .map(one -> new WorkItem(
                        "listing-confirm:" + one.id(),
                        "reward.listing-confirm",
                        one.state().rankingId(),
                        null,
                        false,
                        "/listings/" + one.id(),
                        ""))
                .toList();
    }
}

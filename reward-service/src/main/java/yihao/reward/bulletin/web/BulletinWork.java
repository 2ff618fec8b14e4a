package yihao.reward.bulletin.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.platform.web.Page;
import yihao.platform.web.WorkItems;
import yihao.reward.bulletin.Bulletin.Status;
import yihao.reward.bulletin.Bulletins;
import yihao.reward.bulletin.IssueBulletin;

/// Bulletins that wait for who reviews or issues them.
@Component
class BulletinWork implements WorkItems {

    private final Bulletins bulletins;
    private final IssueBulletin issue;

    BulletinWork(Bulletins bulletins, IssueBulletin issue) {
        this.bulletins = bulletins;
        this.issue = issue;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return Stream.of(Status.DRAFT, Status.REVIEWED, Status.ISSUING)
                .flatMap(status -> bulletins.list(status, actor, Page.MOST).stream())
                .flatMap(one -> Stream.of("review", "issue")
                        .filter(issue.actions(one.state(), actor)::contains)
                        .map(todo -> new WorkItem(
                                "bulletin-" + todo + ":" + one.id(),
                                "reward.bulletin-" + todo,
                                one.state().content().title(),
                                null,
                                false,
                                "/bulletins/" + one.id(),
                                "")))
                .toList();
    }
}

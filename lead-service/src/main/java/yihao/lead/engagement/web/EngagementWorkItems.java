package yihao.lead.engagement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.engagement.Engage;
import yihao.lead.engagement.Engagement;
import yihao.lead.engagement.Engagements;
import yihao.platform.web.WorkItems;

/// A year that is over waits for its assessment; an engagement that is about to end, for its renewal or its end.
@Component
class EngagementWorkItems implements WorkItems {

    private static final int MOST = 100;

    private final Engagements engagements;
    private final Engage engage;
    private final Network network;

    EngagementWorkItems(Engagements engagements, Engage engage, Network network) {
        this.engagements = engagements;
        this.engage = engage;
        this.network = network;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var today = CityTime.day(now);
        return Engage.mayEngage(actor)
                ? engagements.waitingOn(today, MOST).stream()
                        .flatMap(one -> items(one, actor, today))
                        .toList()
                : List.of();
    }

    private Stream<WorkItem> items(Versioned<Engagement> stored, Actor actor, LocalDate today) {
        var one = stored.state();
        var rule = engage.rule(today);
        var assess = engage.actions(actor, one, today).contains("assess")
                ? one.unassessed(today).stream()
                        .limit(1)
                        .map(year -> item(
                                stored,
                                "assess-engagement",
                                (LocalDate.of(year, 12, 31).isAfter(one.lastDay())
                                                ? one.lastDay()
                                                : LocalDate.of(year, 12, 31))
                                        .plusDays(rule.assessWithinDays()),
                                today))
                : Stream.<WorkItem>empty();
        var ends = today.isBefore(one.lastDay().minusDays(rule.remindDays()))
                ? Stream.<WorkItem>empty()
                : Stream.of(item(stored, "engagement-ends", one.lastDay(), today));
        return Stream.concat(assess, ends);
    }

    private WorkItem item(Versioned<Engagement> stored, String what, LocalDate due, LocalDate today) {
        var kind = "lead." + what;
        var unit = stored.state().unit();
        return new WorkItem(
                stored.id() + ":" + kind,
                kind,
                stored.state().number() + " " + network.nameOf(unit).in(Locale.CHINESE),
                CityTime.endOf(due),
                today.isAfter(due),
                "/network/engagements/" + stored.id(),
                unit);
    }
}

package yihao.lead.targetlist.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.lead.OutreachSight;
import yihao.lead.targetlist.TargetClocks;
import yihao.lead.targetlist.TargetList;
import yihao.lead.targetlist.TargetLists;
import yihao.lead.targetlist.TargetRule;
import yihao.platform.web.WorkItems;
import yihao.rules.RuleBook;

/// A list with firms that a unit is to reach soon stands in that unit's list.
@Component
class TargetWorkItems implements WorkItems {

    private static final int MOST = 100;

    private final TargetLists lists;
    private final TargetClocks clocks;
    private final RuleBook<TargetRule> book;

    TargetWorkItems(TargetLists lists, TargetClocks clocks, RuleBook<TargetRule> targetRules) {
        this.lists = lists;
        this.clocks = clocks;
        this.book = targetRules;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return OutreachSight.mayEnter(actor)
                ? actor.units().stream()
                        .flatMap(unit -> lists.toReachBy(unit, MOST).stream()
                                .flatMap(list -> item(list, unit, CityTime.day(now))))
                        .toList()
                : List.of();
    }

    private Stream<WorkItem> item(Versioned<TargetList> stored, String unit, LocalDate today) {
        var waits = book.inForce(today).orElseThrow().rules().waitsDaysBefore();
        return clocks.owed(stored.state(), unit).stream()
                .filter(due -> !today.isBefore(due.minusDays(waits)))
                .map(due -> new WorkItem(
                        stored.id() + ":" + TargetClocks.KIND + ":" + unit,
                        TargetClocks.KIND,
                        stored.state().number() + " " + stored.state().plan().name(),
                        CityTime.endOf(due),
                        today.isAfter(due),
                        "/target-lists/" + stored.id(),
                        unit));
    }
}

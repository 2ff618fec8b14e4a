package yihao.lead.network.web;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.lead.network.OpenWork;
import yihao.platform.web.WorkItems;

/// What would stand in the work list of somebody with these functions there; that work is left is none.
@Component
class WaitingWork implements OpenWork {

    private final ObjectProvider<WorkItems> workItems;

    WaitingWork(ObjectProvider<WorkItems> workItems) {
        this.workItems = workItems;
    }

    @Override
    public Map<String, Integer> of(Actor anybody, Instant now) {
        return workItems.stream()
                .filter(items -> !(items instanceof HandOverWorkItems))
                .flatMap(items -> items.of(anybody, now).stream())
                .collect(groupingBy(
                        WorkItems.WorkItem::kind, TreeMap::new, collectingAndThen(counting(), Math::toIntExact)));
    }
}

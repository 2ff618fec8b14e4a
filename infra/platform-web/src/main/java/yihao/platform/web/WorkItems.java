package yihao.platform.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Money;

/// What waits for somebody in one capability. Every clock ends in such a list.
@FunctionalInterface
public interface WorkItems {

    /// What waits for this actor, at most 200, the earliest due first.
    List<WorkItem> of(Actor actor, Instant now);

    /// @param kind what is to be done, a key of the texts (`lead.judge`)
    /// @param title what it is about
    /// @param amount the money it is about, where it is about money
    /// @param link where the console does it, such as `/leads/0199…`
    record WorkItem(
            String id,
            String kind,
            String title,
            @Nullable Money amount,
            @Nullable Instant dueAt,
            boolean overdue,
            String link,
            String unit) {

        public WorkItem(
                String id,
                String kind,
                String title,
                @Nullable Instant dueAt,
                boolean overdue,
                String link,
                String unit) {
            this(id, kind, title, null, dueAt, overdue, link, unit);
        }
    }
}

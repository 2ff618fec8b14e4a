package yihao.lead.network;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was decided about a unit or an officer, oldest first: nothing that was is changed by what comes after.
public interface History {

    List<Step> ofUnit(String id);

    List<Step> ofOfficer(String subject);

    record Step(
            Instant at,
            String by,
            String unit,
            String action,
            @Nullable String reason,
            long version,
            List<Change> changes) {

        public Step {
            changes = List.copyOf(changes);
        }
    }

    /// One field, before and after; a text, a list of texts, or nothing. What has parts of its own is told as changed
    /// only: the decision that changed it has a name.
    record Change(
            String field, @Nullable Object before, @Nullable Object after) {}
}

package yihao.lead;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was decided about a lead, oldest first.
@FunctionalInterface
public interface Trail {

    List<Step> of(String leadId);

    record Step(
            Instant at,
            String by,
            String unit,
            String action,
            @Nullable String reason,
            long version) {}
}

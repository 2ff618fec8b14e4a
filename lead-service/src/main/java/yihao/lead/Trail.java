package yihao.lead;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was decided about a record, oldest first.
@FunctionalInterface
public interface Trail {

    List<Decision> decisions(String collection, String id);

    default List<Step> steps(String collection, String id) {
        return decisions(collection, id).stream().map(Decision::step).toList();
    }

    record Step(
            Instant at,
            String by,
            String unit,
            String action,
            @Nullable String reason,
            long version) {}

    /// @param parts of the record's lists that it added, changed or took away, each by the texts in it
    record Decision(Step step, List<Map<String, String>> parts) {

        public Decision {
            parts = List.copyOf(parts);
        }
    }
}

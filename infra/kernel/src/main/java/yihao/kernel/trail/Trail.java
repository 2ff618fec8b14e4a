package yihao.kernel.trail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;

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
            @Nullable String unit,
            String action,
            @Nullable String reason,
            long version) {

        /// Where it was decided is not for this reader.
        public Step withoutUnit() {
            return new Step(at, by, null, action, reason, version);
        }

        /// Who decided it elsewhere, and why, is not for the readers of this record.
        public Step asOf(String part) {
            return new Step(at, Actor.service(part).subject(), null, action, null, version);
        }

        public Step as(Enum<?> other) {
            return new Step(at, by, unit, other.name(), reason, version);
        }

        public boolean is(Enum<?> one) {
            return action.equals(one.name());
        }
    }

    /// @param parts of the record's lists that it added, changed or took away, each by the texts in it
    /// @param lists the record's lists of texts that it changed, as it left them
    record Decision(Step step, List<Map<String, String>> parts, Map<String, List<String>> lists) {

        public Decision {
            parts = List.copyOf(parts);
            lists = Map.copyOf(lists);
        }

        /// Whether one of its parts is such, or it has none.
        public boolean isAbout(Predicate<Map<String, String>> such) {
            return parts.isEmpty() || parts.stream().anyMatch(such);
        }
    }
}

package yihao.lead.savedfilter;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What one person keeps.
public record SavedFilters(String person, List<SavedFilter> kept) {

    /// Of one register: more is no choice any more.
    public static final int MOST = 20;

    public SavedFilters {
        kept = List.copyOf(kept);
    }

    /// @param register as the console calls it: `leads`
    /// @param values by the name of each filter
    public record SavedFilter(String register, String name, Map<String, String> values) {

        public SavedFilter {
            values = Map.copyOf(values);
        }
    }

    public List<SavedFilter> of(String register) {
        return kept.stream().filter(one -> one.register().equals(register)).toList();
    }

    /// In the place of what was kept for this register.
    SavedFilters with(String register, List<SavedFilter> next) {
        var others = kept.stream().filter(one -> !one.register().equals(register));
        return new SavedFilters(person, Stream.concat(others, next.stream()).toList());
    }
}

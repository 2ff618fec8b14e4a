package yihao.lead.savedfilter;

import static yihao.lead.savedfilter.FilterProblem.SAVED_FILTER_NAME_UNFIT;
import static yihao.lead.savedfilter.FilterProblem.TOO_MANY_SAVED_FILTERS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// What one person keeps.
public record SavedFilters(String person, List<SavedFilter> kept) {

    /// Of one register: more is no choice any more.
    public static final int MOST = 20;

    private static final int LONGEST_NAME = 40;
    /// A name stands in the address of its filter, where these would mean something else.
    private static final Pattern NAME = Pattern.compile("(?!\\.+$)[^\\p{Cntrl}/\\\\;%]{1," + LONGEST_NAME + "}");

    public SavedFilters {
        kept = List.copyOf(kept);
    }

    static SavedFilters none(String person) {
        return new SavedFilters(person, List.of());
    }

    /// @param register as the console calls it: `leads`
    /// @param values by the name of each filter
    public record SavedFilter(String register, String name, Map<String, String> values) {

        public SavedFilter {
            values = Map.copyOf(values);
        }

        private boolean is(String otherRegister, String otherName) {
            return register.equals(otherRegister) && name.equals(otherName);
        }
    }

    public List<SavedFilter> of(String register) {
        return kept.stream().filter(one -> one.register().equals(register)).toList();
    }

    /// In the place of the one of this name, else behind the others.
    Outcome<SavedFilters> with(SavedFilter filter) {
        if (!NAME.matcher(filter.name()).matches()) {
            return Outcome.refused(Refusal.of(SAVED_FILTER_NAME_UNFIT, "most", LONGEST_NAME));
        }
        var next = new ArrayList<>(kept);
        next.replaceAll(one -> one.is(filter.register(), filter.name()) ? filter : one);
        if (!next.contains(filter)) {
            if (of(filter.register()).size() >= MOST) {
                return Outcome.refused(Refusal.of(TOO_MANY_SAVED_FILTERS, "most", MOST));
            }
            next.add(filter);
        }
        return Outcome.done(new SavedFilters(person, next));
    }

    SavedFilters without(String register, String name) {
        return new SavedFilters(
                person, kept.stream().filter(one -> !one.is(register, name)).toList());
    }
}

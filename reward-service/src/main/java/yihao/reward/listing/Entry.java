package yihao.reward.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.reward.Mark;
import yihao.rules.Bilingual;

/// A unit on a list.
///
/// @param because what was found, term by term
/// @param exemption why it is left out all the same
public record Entry(
        String list,
        String unit,
        Bilingual unitName,
        List<Finding> because,
        @Nullable Exemption exemption) {

    public Entry {
        because = List.copyOf(because);
    }

    /// @param kind of the rules
    /// @param proof number and title of what proves it
    /// @param by says why
    public record Exemption(String kind, String proof, Mark by) {}

    public boolean stands() {
        return exemption == null;
    }

    boolean is(String otherList, String otherUnit) {
        return list.equals(otherList) && unit.equals(otherUnit);
    }

    Entry exempted(Exemption why) {
        return new Entry(list, unit, unitName, because, why);
    }
}

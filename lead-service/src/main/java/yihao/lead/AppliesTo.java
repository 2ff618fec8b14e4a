package yihao.lead;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.rules.Complaints;

/// L4, L5, L6: whom one term of a rule applies to, written beside what it sets. What it leaves out does not matter. Of
/// several terms the first that fits counts; the last one fits all. Schema word: `appliesTo`.
public interface AppliesTo {

    /// For major leads only, or for others only.
    default @Nullable Boolean major() {
        return null;
    }

    /// For units of these kinds only.
    @Nullable
    List<String> unitKinds();

    /// For these units and those below them only.
    @Nullable
    List<String> units();

    /// @param major the class of the lead
    /// @param network asked only where a term depends on the unit
    record Concerned(boolean major, String unit, Network network) {

        private boolean isOfKind(List<String> kinds) {
            return network.unit(unit)
                    .filter(entry -> kinds.contains(entry.kind()))
                    .isPresent();
        }

        private boolean isWithin(List<String> units) {
            return units.contains(unit) || network.ancestorsOf(unit).stream().anyMatch(units::contains);
        }
    }

    default boolean fits(Concerned whom) {
        var ofClass = major();
        var kinds = unitKinds();
        var within = units();
        return (ofClass == null || ofClass == whom.major())
                && (kinds == null || whom.isOfKind(kinds))
                && (within == null || whom.isWithin(within));
    }

    private boolean fitsAll() {
        return major() == null && unitKinds() == null && units() == null;
    }

    static <T extends AppliesTo> Stream<T> fitting(List<T> terms, Concerned whom) {
        return terms.stream().filter(term -> term.fits(whom));
    }

    static <T extends AppliesTo> T first(List<T> terms, Concerned whom) {
        return fitting(terms, whom).findFirst().orElseThrow();
    }

    /// @param pointer of the terms inside the `rules` of the document
    static void check(List<? extends AppliesTo> terms, String pointer, Complaints complaints) {
        AppliesTo last = terms.getLast();
        if (!last.fitsAll()) {
            complaints.add(pointer + "/" + (terms.size() - 1), "rule.last-fits-all");
        }
    }
}

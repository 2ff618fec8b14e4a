package yihao.rules;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// All versions of the rule sets of one kind. Of those in force on a day the latest begun decides; of two that begin
/// together, the higher version. A version that is in the book never changes.
public final class RuleBook<T> {

    private final List<RuleSet<T>> versions;

    private RuleBook(Collection<RuleSet<T>> versions) {
        var references = new HashSet<String>();
        for (var version : versions) {
            if (!references.add(version.reference())) {
                throw new IllegalArgumentException("A version is never edited: " + version.reference() + " exists");
            }
        }
        this.versions = versions.stream()
                .sorted(comparing((RuleSet<T> set) -> set.validFrom())
                        .thenComparingInt(RuleSet::version)
                        .reversed())
                .toList();
    }

    public static <T> RuleBook<T> of(Collection<RuleSet<T>> versions) {
        return new RuleBook<>(versions);
    }

    /// @throws IllegalArgumentException if this version exists already
    public RuleBook<T> with(RuleSet<T> version) {
        var more = new ArrayList<>(versions);
        more.add(version);
        return new RuleBook<>(more);
    }

    /// The one that decides on this day.
    public Optional<RuleSet<T>> inForce(LocalDate day) {
        return versions.stream().filter(version -> version.isInForce(day)).findFirst();
    }

    /// The one of this id that decides on this day, where a book holds several (schemes, say).
    public Optional<RuleSet<T>> inForce(String id, LocalDate day) {
        return versions.stream()
                .filter(version -> version.id().equals(id) && version.isInForce(day))
                .findFirst();
    }

    /// The version a stored decision names, in force or not.
    public Optional<RuleSet<T>> find(String reference) {
        return versions.stream()
                .filter(version -> version.reference().equals(reference))
                .findFirst();
    }

    /// Latest begun first.
    public List<RuleSet<T>> versions() {
        return versions;
    }
}

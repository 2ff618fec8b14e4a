package yihao.rules;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All versions of the rule sets of one kind: those that ship, and those that are put in force while the service runs.
/// Of those in force on a day the latest begun decides; of two that begin together, the higher version. A version that
/// is in the book never changes.
public final class RuleBook<T> {

    private final @Nullable Writing<T> writing;
    private volatile List<RuleSet<T>> versions;

    private RuleBook(@Nullable Writing<T> writing, Collection<RuleSet<T>> versions) {
        this.writing = writing;
        this.versions = sorted(versions);
    }

    public static <T> RuleBook<T> of(Collection<RuleSet<T>> versions) {
        return new RuleBook<>(null, versions);
    }

    static <T> RuleBook<T> written(Writing<T> writing, Collection<RuleSet<T>> versions) {
        return new RuleBook<>(writing, versions);
    }

    /// How its versions are written; none of a book that was put together from records.
    public Optional<Writing<T>> writing() {
        return Optional.ofNullable(writing);
    }

    /// From now on this version is one of those that decide.
    ///
    /// @throws IllegalArgumentException if this version exists already
    public synchronized void add(RuleSet<T> version) {
        var more = new ArrayList<>(versions);
        more.add(version);
        this.versions = sorted(more);
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

    private static <T> List<RuleSet<T>> sorted(Collection<RuleSet<T>> versions) {
        var references = new HashSet<String>();
        for (var version : versions) {
            if (!references.add(version.reference())) {
                throw new IllegalArgumentException("A version is never edited: " + version.reference() + " exists");
            }
        }
        return versions.stream()
                .sorted(comparing((RuleSet<T> set) -> set.validFrom())
                        .thenComparingInt(RuleSet::version)
                        .reversed())
                .toList();
    }
}

package yihao.project.capital;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Money;
import yihao.kernel.Versioned;

/// The sums of all projects. That one voucher counts once is the collection's rule (unique `voucherKey`).
public interface Capitals extends Aggregates<Capital> {

    /// Every sum of a project, in the order of entry.
    List<Versioned<Capital>> ofProject(String projectId);

    /// The verified sums of these projects.
    List<Versioned<Capital>> verifiedOf(List<String> projectIds);

    /// Every sum of any project that names one of these numbers of a voucher.
    List<Versioned<Capital>> byVoucherNumbers(Collection<String> numbers);

    /// What the actor may see, oldest first: what waits longest stands on top.
    List<Versioned<Capital>> list(Filter filter, Actor actor, int limit);

    long count(Filter filter, Actor actor, int most);

    /// The verified sums that the actor may see, added up by the month of their value date, kind and unit.
    List<Arrived> arrived(Actor actor, YearMonth from, YearMonth until);

    record Arrived(YearMonth month, String kind, String unit, Money amountCny) {}

    /// @param from the first month of the value dates
    /// @param until the last one
    /// @param after the id of the last row already seen
    record Filter(
            Capital.@Nullable Status status,
            @Nullable String unit,
            @Nullable String kind,
            @Nullable YearMonth from,
            @Nullable YearMonth until,
            @Nullable String after) {

        public static Filter of(Capital.Status status) {
            return new Filter(status, null, null, null, null, null);
        }
    }
}

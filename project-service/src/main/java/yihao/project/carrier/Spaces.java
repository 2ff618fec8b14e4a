package yihao.project.carrier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;
import yihao.project.carrier.Space.Form;
import yihao.project.carrier.Space.Status;

/// The spaces of all carriers. That a place is there once is the collection's rule (unique `key`); that one project
/// holds a space is its document's.
public interface Spaces extends Aggregates<Space> {

    /// In the order of carrier, building, floor and code.
    List<Versioned<Space>> list(Filter filter, int limit);

    long count(Filter filter, int most);

    /// The one of this key.
    Optional<Versioned<Space>> at(String key);

    /// What this project holds or rents.
    List<Versioned<Space>> ofProject(String projectId, LocalDate today);

    /// What this project may hold now, or holds.
    List<Versioned<Space>> within(String projectId, Wanted wanted, LocalDate today, int limit);

    /// Holds whose last day is over, the earliest first.
    ///
    /// @param after the last one already seen
    List<Versioned<Space>> runOut(LocalDate today, @Nullable Versioned<Space> after, int limit);

    /// Running holds, the first to end first.
    ///
    /// @param after the last one already seen
    List<Versioned<Space>> running(LocalDate today, @Nullable Versioned<Space> after, int limit);

    /// Running holds of these units' projects that end by a day, the earliest first.
    List<Versioned<Space>> ending(Collection<String> units, LocalDate today, LocalDate by, int limit);

    /// How many of each carrier are free, held, let and withdrawn; none is not said.
    Map<String, Map<Status, Integer>> figures(Collection<String> carrierIds, LocalDate today);

    /// What leaves a space out before it is judged.
    ///
    /// @param kinds of carriers; none for all
    record Wanted(
            Form form,
            List<String> kinds,
            @Nullable BigDecimal areaFrom,
            @Nullable BigDecimal areaTo) {

        static Wanted form(Form form) {
            return new Wanted(form, List.of(), null, null);
        }
    }

    /// @param today the day on which the status counts
    /// @param after the key of the last row already seen
    record Filter(
            @Nullable String carrierId,
            @Nullable String kind,
            @Nullable String unit,
            @Nullable Form form,
            @Nullable Status status,
            @Nullable BigDecimal areaFrom,
            @Nullable BigDecimal areaTo,
            LocalDate today,
            @Nullable String after) {}
}

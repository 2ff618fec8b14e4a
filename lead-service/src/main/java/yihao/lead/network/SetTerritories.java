package yihao.lead.network;

import static yihao.lead.network.NetworkProblem.PERIOD_REVERSED;
import static yihao.lead.network.NetworkProblem.TERRITORIES_NOT_YOURS;
import static yihao.lead.network.NetworkProblem.TERRITORY_UNFIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reference.Countries;
import yihao.reference.Divisions;
import yihao.reference.Industries;

/// L1: the bureau says where each unit looks for investors. Two units may have the same territory: that is told, and
/// people choose.
public final class SetTerritories {

    private static final String CHINA = "CN";
    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final Units units;
    private final Countries countries;
    private final Divisions divisions;
    private final Industries industries;

    public SetTerritories(Units units, Countries countries, Divisions divisions, Industries industries) {
        this.units = units;
        this.countries = countries;
        this.divisions = divisions;
        this.industries = industries;
    }

    /// A territory that another unit has, too, at least for a while.
    public record Overlap(String unit, Territory territory) {}

    public static boolean maySet(Actor actor) {
        return actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD);
    }

    public Outcome<Versioned<Unit>> set(String id, List<Territory> territories, Act act) {
        if (!maySet(act.actor())) {
            return Outcome.refused(TERRITORIES_NOT_YOURS);
        }
        return territories.stream()
                .flatMap(territory -> whyNot(territory).stream())
                .findFirst()
                .<Outcome<Versioned<Unit>>>map(Outcome::refused)
                .orElseGet(() -> units.change(
                        id,
                        UnitAction.TERRITORIES_SET,
                        act,
                        unit -> Outcome.done(unit.lookingAfter(
                                territories.stream().distinct().toList()))));
    }

    private Optional<Refusal> whyNot(Territory territory) {
        var until = territory.until();
        if (until != null && until.isBefore(territory.from())) {
            return Optional.of(Refusal.of(PERIOD_REVERSED));
        }
        var country = territory.country();
        var division = territory.division();
        var industry = territory.industry();
        if (country == null && division == null && industry == null) {
            return Optional.of(Refusal.of(TERRITORY_UNFIT, "territory", "-"));
        }
        if (division != null && (divisions.find(division).isEmpty() || !isChinaOrOpen(country))) {
            return Optional.of(Refusal.of(TERRITORY_UNFIT, "territory", division));
        }
        if (country != null && countries.find(country).isEmpty()) {
            return Optional.of(Refusal.of(TERRITORY_UNFIT, "territory", country));
        }
        return industry != null && industries.find(industry).isEmpty()
                ? Optional.of(Refusal.of(TERRITORY_UNFIT, "territory", industry))
                : Optional.empty();
    }

    private static boolean isChinaOrOpen(@Nullable String country) {
        return country == null || country.equals(CHINA);
    }

    public List<Overlap> overlaps(Versioned<Unit> unit) {
        var mine = unit.state().territories();
        return mine.isEmpty()
                ? List.of()
                : units.withTerritoryFrom(ANY_DAY).stream()
                        .filter(other ->
                                !other.id().equals(unit.id()) && other.state().active())
                        .flatMap(other -> other.state().territories().stream()
                                .filter(theirs -> mine.stream().anyMatch(one -> isSame(one, theirs)))
                                .map(theirs -> new Overlap(other.id(), theirs)))
                        .toList();
    }

    private static boolean isSame(Territory one, Territory other) {
        return Objects.equals(one.division(), other.division())
                && (one.division() != null || Objects.equals(one.country(), other.country()))
                && Objects.equals(one.industry(), other.industry())
                && !isOverBefore(one, other)
                && !isOverBefore(other, one);
    }

    private static boolean isOverBefore(Territory one, Territory other) {
        return one.until() != null && one.until().isBefore(other.from());
    }
}

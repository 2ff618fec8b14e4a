package yihao.project.carrier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Money;

/// A unit of a building or a parcel of land: what it is, and which one project holds it or rents it.
///
/// @param key what no second space may hold: one of this place in its carrier
/// @param kind the carrier's
/// @param unit the carrier's
/// @param hold until its last day is over, written down or not
/// @param before who held or rented it, each once with its last day: to them others come first for a while
public record Space(
        String carrierId,
        String key,
        String kind,
        String unit,
        Place place,
        Facts facts,
        @Nullable Hold hold,
        @Nullable Letting letting,
        List<Former> before,
        @Nullable Withdrawal withdrawn) {

    public Space {
        before = List.copyOf(before);
    }

    public enum Form {
        UNIT,
        LAND
    }

    public enum Status {
        FREE,
        HELD,
        LET,
        WITHDRAWN
    }

    /// @param building of a unit alone, as its floor
    public record Place(
            Form form, @Nullable String building, @Nullable String floor, String code) {

        boolean hangsTogether() {
            return form == Form.UNIT ? building != null && floor != null : building == null && floor == null;
        }

        String key(String carrierId) {
            return Stream.of(carrierId, form.name(), PlaceNames.building(building), PlaceNames.floor(floor), code)
                    .map(part -> Carrier.plain(Objects.requireNonNullElse(part, "")))
                    .collect(Collectors.joining("|"));
        }
    }

    /// What nobody has said is unknown.
    ///
    /// @param area in m²
    /// @param height clear, in m
    /// @param floorLoad in kN/m²
    /// @param power in kVA
    /// @param price of a unit per m² and month, of land per mu
    public record Facts(
            BigDecimal area,
            @Nullable BigDecimal height,
            @Nullable BigDecimal floorLoad,
            @Nullable BigDecimal power,
            @Nullable Money price,
            @Nullable LocalDate availableFrom,
            @Nullable String note) {

        public Facts {
            area = Objects.requireNonNull(plain(area));
            height = plain(height);
            floorLoad = plain(floorLoad);
            power = plain(power);
        }

        /// 100 and 100.00 are one measure.
        private static @Nullable BigDecimal plain(@Nullable BigDecimal measure) {
            if (measure == null) {
                return null;
            }
            var stripped = measure.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /// @param unit the project's
    /// @param until the last day
    /// @param extensions how often it was extended
    public record Hold(String projectId, String unit, LocalDate since, LocalDate until, int extensions, String by) {

        boolean isRunningOn(LocalDate day) {
            return !day.isAfter(until);
        }
    }

    /// @param unit the project's
    public record Letting(String projectId, String unit, LocalDate since, String by) {}

    /// @param until the last day on which it was held or let
    public record Former(String projectId, LocalDate until) {}

    public record Withdrawal(String reason, String by, Instant at) {

        static Withdrawal of(String reason, Act act) {
            return new Withdrawal(reason, act.actor().subject(), act.at());
        }
    }

    static Space added(String carrierId, Carrier carrier, Place place, Facts facts) {
        var key = place.key(carrierId);
        return new Space(carrierId, key, carrier.kind(), carrier.unit(), place, facts, null, null, List.of(), null);
    }

    /// Rule PK-04: a hold whose last day is over is none.
    public Status status(LocalDate today) {
        if (withdrawn != null) {
            return Status.WITHDRAWN;
        }
        if (letting != null) {
            return Status.LET;
        }
        return hold != null && hold.isRunningOn(today) ? Status.HELD : Status.FREE;
    }

    /// The project that holds or rents it.
    @Nullable
    String tenant() {
        return letting != null ? letting.projectId() : hold == null ? null : hold.projectId();
    }

    /// The same, with what has run out ended on its last day.
    Space settled(LocalDate today) {
        return hold == null || hold.isRunningOn(today) ? this : releasedOn(hold.until());
    }

    /// The same with its hold ended on this day.
    Space releasedOn(LocalDate day) {
        return hold == null ? this : with(null, letting, leftBy(hold.projectId(), day), withdrawn);
    }

    /// Those before, and this project.
    List<Former> leftBy(String projectId, LocalDate until) {
        return Stream.concat(
                        before.stream().filter(former -> !former.projectId().equals(projectId)),
                        Stream.of(new Former(projectId, until)))
                .toList();
    }

    /// The same without those who no longer leave it to others.
    Space since(LocalDate day) {
        var later = before.stream().filter(former -> !former.until().isBefore(day));
        return with(hold, letting, later.toList(), withdrawn);
    }

    /// The first day on which this project may hold it again, where it leaves it to others.
    Optional<LocalDate> againFrom(String projectId, LocalDate today, int againAfterDays) {
        return before.stream()
                .filter(former -> former.projectId().equals(projectId))
                .map(former -> former.until().plusDays(againAfterDays).plusDays(1))
                .filter(today::isBefore)
                .findFirst();
    }

    Space described(Place nextPlace, Facts nextFacts) {
        return new Space(
                carrierId,
                nextPlace.key(carrierId),
                kind,
                unit,
                nextPlace,
                nextFacts,
                hold,
                letting,
                before,
                withdrawn);
    }

    Space with(
            @Nullable Hold nextHold,
            @Nullable Letting nextLetting,
            List<Former> nextBefore,
            @Nullable Withdrawal nextWithdrawn) {
        return new Space(carrierId, key, kind, unit, place, facts, nextHold, nextLetting, nextBefore, nextWithdrawn);
    }
}

package yihao.lead.station;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;

/// What the visits of a team's unit come to, as those count it who assess what units do outside.
@FunctionalInterface
public interface StationFigures {

    /// Of the visits that begin on the days of the stay so far; of the leads, those that the actor sees.
    Figures of(Station station, Actor actor, LocalDate today);

    /// None where nothing is on record that could tell.
    ///
    /// @param encounters the same firm in the same week once
    /// @param stepsKnown agreed steps of which it is known whether they were done in time, as `stepsInTime` were
    record Figures(
            @Nullable BigDecimal days,
            @Nullable Integer encounters,
            @Nullable Integer firms,
            int stepsKnown,
            @Nullable Integer stepsInTime,
            @Nullable Integer leads,
            @Nullable Integer conversions) {}
}

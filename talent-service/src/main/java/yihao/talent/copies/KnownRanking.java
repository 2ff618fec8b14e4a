package yihao.talent.copies;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A published ranking of units: of one period, by one method.
public record KnownRanking(String id, String period, String method, List<Place> places) {

    /// @param rank none of a unit that is not ranked
    public record Place(
            String unit, @Nullable Integer rank, @Nullable BigDecimal score) {}

    public KnownRanking {
        places = List.copyOf(places);
    }

    public Optional<Place> of(String unit) {
        return places.stream().filter(place -> place.unit().equals(unit)).findFirst();
    }

    public long ranked() {
        return places.stream().filter(place -> place.rank() != null).count();
    }
}

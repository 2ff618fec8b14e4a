package yihao.project.enclave;

import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;

/// One side of an agreement: a unit of the city, or a place elsewhere by its name.
public record Party(@Nullable String unit, @Nullable String place) {

    boolean isOfCity() {
        return unit != null;
    }

    boolean isFit() {
        return (unit == null) != (place == null || place.isBlank());
    }

    boolean isSameAs(Party other) {
        return unit != null && unit.equals(other.unit);
    }

    boolean has(Actor actor) {
        return actor.worksFor(unit);
    }
}

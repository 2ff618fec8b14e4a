package yihao.lead.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reporting unit.
///
/// @param ancestors from its parent up to the city
/// @param telephone of the office, for those it shall work with: nobody's own
public record Unit(
        UnitKind unitKind,
        String nameZh,
        String nameEn,
        @Nullable String parent,
        List<String> ancestors,
        @Nullable String divisionCode,
        @Nullable String telephone,
        boolean active) {

    public Unit {
        ancestors = List.copyOf(ancestors);
    }
}

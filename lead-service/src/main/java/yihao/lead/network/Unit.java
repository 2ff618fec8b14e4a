package yihao.lead.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reporting unit.
///
/// @param ancestors from its parent up to the city
public record Unit(
        UnitKind unitKind,
        String nameZh,
        String nameEn,
        @Nullable String parent,
        List<String> ancestors,
        @Nullable String divisionCode,
        boolean active) {

    public Unit {
        ancestors = List.copyOf(ancestors);
    }
}

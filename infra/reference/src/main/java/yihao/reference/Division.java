package yihao.reference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One line of the national list of divisions: a six-digit code and its name.
///
/// @param parent the code above it; none for a province
public record Division(
        String code, String name, Kind kind, @Nullable String parent) {

    public enum Kind {
        PROVINCE,
        PREFECTURE,
        COUNTY,
        /// A development zone that the statistics bureau counts by itself; not an administrative division.
        STATISTICAL_ZONE,
        /// A heading of the list (市辖区, 省直辖县级行政区划), not a place.
        GROUPING
    }

    public boolean isAdministrative() {
        return switch (kind) {
            case PROVINCE, PREFECTURE, COUNTY -> true;
            case STATISTICAL_ZONE, GROUPING -> false;
        };
    }

    public Optional<String> above() {
        return Optional.ofNullable(parent);
    }
}

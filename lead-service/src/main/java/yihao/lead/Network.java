package yihao.lead;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the other capabilities ask about units.
public interface Network {

    Optional<Entry> unit(String id);

    /// A unit as others name it.
    ///
    /// @param ancestors from its parent up to the city
    record Entry(
            String id,
            String nameZh,
            String nameEn,
            String kind,
            @Nullable String divisionCode,
            @Nullable String telephone,
            List<String> ancestors,
            boolean active) {

        public Entry {
            ancestors = List.copyOf(ancestors);
        }
    }

    /// What a view says about a unit.
    record Name(String id, String nameZh, String nameEn) {}

    default Name nameOf(String id) {
        return unit(id).map(unit -> new Name(id, unit.nameZh(), unit.nameEn())).orElseGet(() -> new Name(id, id, id));
    }

    default List<String> ancestorsOf(String id) {
        return unit(id).map(Entry::ancestors).orElse(List.of());
    }
}

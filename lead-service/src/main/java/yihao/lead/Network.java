package yihao.lead;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the other capabilities ask about units.
public interface Network {

    Optional<Entry> unit(String id);

    /// The active units that are called so, in either language, alone or after the name of the unit above (张店区一小分队),
    /// or by their id.
    List<Entry> called(String name);

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
    record Name(String id, String nameZh, String nameEn) {

        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? nameEn : nameZh;
        }
    }

    default Name nameOf(String id) {
        return unit(id).map(unit -> new Name(id, unit.nameZh(), unit.nameEn())).orElseGet(() -> new Name(id, id, id));
    }

    /// Whom to speak to: the unit, with its telephone where it has given one.
    default String contactOf(String id, Locale locale) {
        var telephone = unit(id).map(Entry::telephone);
        return Stream.concat(Stream.of(nameOf(id).in(locale)), telephone.stream())
                .collect(Collectors.joining(" "));
    }

    /// Of each unit: itself first, then all that stand below it.
    Map<String, List<String>> withThoseBelow(Collection<String> ids);

    default List<String> ancestorsOf(String id) {
        return unit(id).map(Entry::ancestors).orElse(List.of());
    }
}

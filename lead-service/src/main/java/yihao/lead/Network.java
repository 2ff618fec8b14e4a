package yihao.lead;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /// Where an investor comes from, as far as it is known.
    ///
    /// @param country ISO 3166 alpha-2
    /// @param division of China, by its code of GB/T 2260
    /// @param industry GB/T 4754
    record Place(
            String country,
            @Nullable String division,
            @Nullable String industry) {}

    /// A unit that looks after a place, and by which of its territories.
    ///
    /// @param best whether no other territory fits more closely; of several, people choose
    record Fit(
            String unit,
            @Nullable String country,
            @Nullable String division,
            @Nullable String industry,
            LocalDate from,
            boolean best) {}

    /// The units whose territory this place lies in on that day, the closest fit first.
    default List<Fit> lookingAfter(Place place, LocalDate day) {
        return List.of();
    }

    /// The unit that does this one's work: its successor, or who stands in while nobody works there.
    default Optional<String> workedBy(String id) {
        return Optional.empty();
    }

    /// Who is asked for what a unit owes, the nearest first: itself, whoever does its work, and whoever does
    /// theirs; then likewise those above it.
    default List<String> askedFor(String id) {
        return Stream.concat(Stream.of(id), ancestorsOf(id).stream())
                .flatMap(here -> workersOf(here).stream())
                .distinct()
                .toList();
    }

    /// Two decisions at one instant may have closed a circle.
    private Set<String> workersOf(String id) {
        var found = new LinkedHashSet<String>();
        for (var next = Optional.of(id); next.filter(found::add).isPresent(); ) {
            next = next.flatMap(this::workedBy);
        }
        return found;
    }

    /// Below which units a unit stands, and stood before.
    ///
    /// @param before the earliest first
    record Standing(String kind, List<String> ancestors, List<Before> before) {

        public Standing {
            ancestors = List.copyOf(ancestors);
            before = List.copyOf(before);
        }

        /// From its parent on that day up to the city.
        public List<String> on(LocalDate day) {
            return before.stream()
                    .filter(one -> !day.isAfter(one.until()))
                    .findFirst()
                    .map(Before::ancestors)
                    .orElse(ancestors);
        }
    }

    /// @param until the last day, in China
    record Before(LocalDate until, List<String> ancestors) {

        public Before {
            ancestors = List.copyOf(ancestors);
        }
    }

    /// All units by their id, also those that have ended.
    default Map<String, Standing> standings() {
        return Map.of();
    }

    default List<String> ancestorsOf(String id) {
        return unit(id).map(Entry::ancestors).orElse(List.of());
    }
}

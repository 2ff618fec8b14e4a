package yihao.talent.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.rules.RuleFormat;
import yihao.talent.Degree;
import yihao.talent.Line;
import yihao.talent.TalentClass;

/// A city's catalogue: which titles and degrees earn which class.
///
/// @param names how the city calls each class
/// @param historic titles that are kept as codes and no longer printed
public record TalentCatalogue(
        String city,
        Map<TalentClass, String> names,
        List<Entry> entries,
        @Nullable List<String> historic) {

    public static final RuleFormat<TalentCatalogue> FORMAT =
            RuleFormat.of("talent-catalogue", TalentCatalogue.class, "/rules/talent-catalogue.schema.json");

    /// What earns one class: any of some titles, held for a number of full years, or any of some degrees; where it
    /// names both, one of either.
    ///
    /// @param leastYears how many years ago the title must have been conferred; nothing asks for none
    /// @param source where this entry differs from its catalogue's source
    public record Entry(
            TalentClass talentClass,
            @Nullable List<String> titles,
            @Nullable List<Degree> degrees,
            @Nullable Integer leastYears,
            @Nullable String source) {

        Stream<Line> reasons(Collection<Title> held, Degree degree, LocalDate on) {
            var byTitle = held.stream()
                    .filter(title -> titles != null && titles.contains(title.name()))
                    .filter(title -> title.isHeldOn(on))
                    .filter(title -> title.year() + (leastYears == null ? 0 : leastYears) <= on.getYear())
                    .map(title -> reason("class-by-title", "title", title.name()))
                    .toList();
            var byDegree = Stream.of(degree)
                    .filter(one -> degrees != null && degrees.contains(one))
                    .map(one -> reason("class-by-degree", "degree", one.name()))
                    .toList();
            var asksBoth = titles != null && degrees != null;
            return asksBoth && (byTitle.isEmpty() || byDegree.isEmpty())
                    ? Stream.empty()
                    : Stream.of(byTitle, byDegree).flatMap(List::stream);
        }

        private Line reason(String code, String fact, String value) {
            return new Line(code, Map.of("talentClass", talentClass.name(), fact, value));
        }
    }

    /// The highest class that any title or the degree earns.
    Optional<TalentClass> highest(Collection<Title> titles, Degree degree, LocalDate on) {
        return entries.stream()
                .filter(entry -> entry.reasons(titles, degree, on).findAny().isPresent())
                .map(Entry::talentClass)
                .min(TalentClass::compareTo);
    }

    List<Line> reasons(Collection<Title> titles, Degree degree, LocalDate on) {
        return entries.stream()
                .flatMap(entry -> entry.reasons(titles, degree, on))
                .toList();
    }

    /// Rule TA-02.
    boolean isHistoric(Title title) {
        return historic != null && historic.contains(title.name());
    }
}

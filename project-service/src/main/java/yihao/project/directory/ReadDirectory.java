package yihao.project.directory;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.project.directory.Guidance.Answer;
import yihao.project.directory.GuidanceDirectory.Line;
import yihao.project.directory.GuidanceDirectory.Place;
import yihao.project.lifecycle.Units;
import yihao.rules.Bilingual;

/// Rule GD-02: one industry in one directory. A place's own line goes before those of the units above it, the nearest
/// first; of one place the most specific heading of GB/T 4754 decides, `*` last.
final class ReadDirectory {

    private final GuidanceDirectory directory;
    private final Units units;
    private final String industry;
    private final List<String> headings;
    private final Map<String, List<Line>> byPlace;

    ReadDirectory(GuidanceDirectory directory, Units units, String industry) {
        this.directory = directory;
        this.units = units;
        this.industry = industry;
        this.headings = GuidanceDirectory.headings(industry);
        this.byPlace = directory.lines().stream().collect(Collectors.groupingBy(Line::place));
    }

    Answer at(String place) {
        var chain = chain(place);
        var line = chain.stream().flatMap(one -> own(one).stream()).findFirst();
        var finer = heard(chain, line).stream()
                .flatMap(one -> linesOf(one).stream())
                .filter(one -> one.isBelow(industry))
                .toList();
        return new Answer(
                place,
                label(place),
                line.map(one -> Verdict.of(one.attitude())).orElse(Verdict.OUTSIDE),
                line.orElse(null),
                finer);
    }

    /// Up to and with the place that decides: of those above it no line decides anything.
    private static List<String> heard(List<String> chain, Optional<Line> line) {
        return line.map(one -> chain.subList(0, chain.indexOf(one.place()) + 1)).orElse(chain);
    }

    /// Rule GD-03: places that encourage it, then those that allow it; of these whoever names it most exactly, then in
    /// the order of the directory. Neither a place that was asked nor one above it.
    List<Answer> fitting(List<String> asked) {
        var left = new HashSet<String>();
        asked.forEach(place -> left.addAll(chain(place)));
        return directory.places().stream()
                .map(Place::id)
                .filter(place -> !left.contains(place))
                .map(this::at)
                .filter(answer -> answer.verdict().fits())
                .sorted(comparing(Answer::verdict).thenComparing(comparingInt(this::distance)))
                .toList();
    }

    /// How far above the industry its line stands.
    private int distance(Answer answer) {
        var line = answer.line();
        return line == null ? headings.size() : headings.indexOf(line.industry());
    }

    private Optional<Line> own(String place) {
        return linesOf(place).stream()
                .filter(line -> headings.contains(line.industry()))
                .min(comparingInt(line -> headings.indexOf(line.industry())));
    }

    private List<Line> linesOf(String place) {
        return byPlace.getOrDefault(place, List.of());
    }

    /// The place and the units above it, the nearest first: whoever has more above itself is nearer.
    private List<String> chain(String place) {
        var above = units.ancestors(place).stream()
                .filter(unit -> !unit.equals(place))
                .sorted(comparingInt((String unit) -> units.ancestors(unit).size())
                        .reversed()
                        .thenComparing(comparing(unit -> unit)));
        return Stream.concat(Stream.of(place), above).toList();
    }

    private @Nullable Bilingual label(String place) {
        return directory
                .place(place)
                .map(Place::label)
                .or(() -> units.name(place))
                .orElse(null);
    }
}

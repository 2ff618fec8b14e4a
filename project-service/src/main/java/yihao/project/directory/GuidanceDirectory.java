package yihao.project.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.reference.Industries;
import yihao.reference.Industry;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleFormat;

/// Rule GD-01: which industries each place encourages, allows and avoids, as data.
///
/// @param places in the order in which places that fit equally well are named
public record GuidanceDirectory(List<Place> places, List<Line> lines) {

    public static final RuleFormat<GuidanceDirectory> FORMAT = RuleFormat.of(
                    "guidance-directory", GuidanceDirectory.class, "/rules/guidance-directory.schema.json")
            .checkedBy(GuidanceDirectory::check);

    /// The name for all industries.
    static final String ALL = "*";

    /// @param id of the reporting unit that the park, district or city is
    public record Place(String id, Bilingual label) {}

    /// @param industry a code of GB/T 4754 at any level, or [#ALL]
    /// @param source none: the directory's
    public record Line(
            String place,
            String industry,
            Attitude attitude,
            Bilingual words,
            @Nullable String source) {

        /// Whether it says something of this heading, or of one below it.
        public boolean concerns(String heading) {
            return headings(heading).contains(industry) || isBelow(heading);
        }

        boolean isBelow(String heading) {
            return !industry.equals(heading) && Industries.shipped().isWithin(industry, heading);
        }
    }

    public GuidanceDirectory {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
    }

    public Optional<Place> place(String id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /// An industry and those above it, the most specific first, all at last; none for a code that the standard does not
    /// know.
    static List<String> headings(String industry) {
        var path = Industries.shipped().path(industry).reversed();
        return path.isEmpty()
                ? List.of()
                : Stream.concat(path.stream().map(Industry::code), Stream.of(ALL))
                        .toList();
    }

    private static void check(GuidanceDirectory directory, Complaints complaints) {
        var places = new HashSet<String>();
        for (int i = 0; i < directory.places().size(); i++) {
            var id = directory.places().get(i).id();
            if (!places.add(id)) {
                complaints.add("/places/" + i + "/id", "rule.twice", id);
            }
        }
        var said = new HashSet<String>();
        for (int i = 0; i < directory.lines().size(); i++) {
            var line = directory.lines().get(i);
            var at = "/lines/" + i;
            if (!places.contains(line.place())) {
                complaints.add(at + "/place", "rule.undeclared", line.place());
            }
            if (!line.industry().equals(ALL)
                    && Industries.shipped().find(line.industry()).isEmpty()) {
                complaints.add(at + "/industry", "rule.no-industry", line.industry());
            }
            if (!said.add(line.place() + "|" + line.industry())) {
                complaints.add(at, "rule.two-lines-of-one-industry", line.place(), line.industry());
            }
        }
    }
}

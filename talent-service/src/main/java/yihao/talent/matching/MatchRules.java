package yihao.talent.matching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.rules.RuleFormat;
import yihao.talent.need.MatchReason.Criterion;

/// Rule TM-01: what a match looks at, as data.
///
/// @param must the criteria without which nobody is matched
/// @param field what equal leading digits of the industry code are worth, the longest first
/// @param place what the nearness of the place is worth, the nearest first; none where place does not matter
/// @param classPoints for a class that is high enough
/// @param languagePoints for all languages; in proportion for some
/// @param timePoints for being there in time
public record MatchRules(
        Set<Criterion> must,
        List<FieldStep> field,
        @Nullable List<PlaceStep> place,
        int classPoints,
        int languagePoints,
        int timePoints) {

    public static final RuleFormat<MatchRules> FORMAT = RuleFormat.of(
                    "talent-matching", MatchRules.class, "/rules/talent-matching.schema.json")
            .checkedBy((rules, complaints) -> {
                if (rules.place() == null && rules.must().contains(Criterion.PLACE)) {
                    complaints.add("/must", "rule.place-worth-nothing");
                }
            });

    /// Equal up to this many digits.
    public record FieldStep(int digits, int points) {}

    public record PlaceStep(Reach within, int points) {}

    /// How near two places are: in the very place that is asked (a county, or the whole city if that is asked), in the
    /// same city, in the same province.
    public enum Reach {
        COUNTY,
        CITY,
        PROVINCE
    }

    boolean insistsOn(Criterion criterion) {
        return must.contains(criterion);
    }

    List<PlaceStep> places() {
        return place == null ? List.of() : place;
    }

    /// The fewest leading digits that are worth anything.
    int leastDigits() {
        return field.stream().mapToInt(FieldStep::digits).min().orElse(2);
    }
}

package yihao.talent.matching;

import static yihao.talent.need.MatchReason.Criterion.CLASS;
import static yihao.talent.need.MatchReason.Criterion.FIELD;
import static yihao.talent.need.MatchReason.Criterion.LANGUAGE;
import static yihao.talent.need.MatchReason.Criterion.PLACE;
import static yihao.talent.need.MatchReason.Criterion.TIME;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.talent.need.Asked;
import yihao.talent.need.MatchReason.Criterion;

/// What [Matching] would give, without a word of explanation: for the many of whom only the best are explained.
record Points(MatchRules rules) {

    static final int UNSUITABLE = -1;
    private static final int NOT_MET = -1;

    /// @return the points, or [#UNSUITABLE] for whoever lacks what must be met
    int of(Asked asked, Candidate candidate) {
        var field = field(asked.field(), candidate.fields());
        var talentClass =
                candidate.talentClass() != null && candidate.talentClass().reaches(asked.leastClass())
                        ? rules.classPoints()
                        : NOT_MET;
        var time = candidate.availableFrom().isAfter(asked.neededBy()) ? NOT_MET : rules.timePoints();
        if (isMissing(FIELD, field) || isMissing(CLASS, talentClass) || isMissing(TIME, time)) {
            return UNSUITABLE;
        }
        var place = rules.place() == null ? 0 : place(asked.place(), candidate.place());
        var languages = known(asked.languages(), candidate.languages());
        if (isMissing(PLACE, place)
                || rules.insistsOn(LANGUAGE) && languages < asked.languages().size()) {
            return UNSUITABLE;
        }
        var spoken = asked.languages().isEmpty()
                ? rules.languagePoints()
                : rules.languagePoints() * languages / asked.languages().size();
        return worth(field) + worth(talentClass) + worth(place) + spoken + worth(time);
    }

    private boolean isMissing(Criterion criterion, int points) {
        return points == NOT_MET && rules.insistsOn(criterion);
    }

    private static int worth(int points) {
        return Math.max(points, 0);
    }

    private int field(String asked, List<String> has) {
        for (var step : rules.field()) {
            for (var one : has) {
                if (Matching.sameUpTo(step.digits(), asked, one)) {
                    return step.points();
                }
            }
        }
        return NOT_MET;
    }

    private int place(@Nullable String asked, @Nullable String has) {
        if (asked == null) {
            return rules.places().getFirst().points();
        }
        if (has == null) {
            return NOT_MET;
        }
        for (var step : rules.places()) {
            if (Places.isWithin(step.within(), asked, has)) {
                return step.points();
            }
        }
        return NOT_MET;
    }

    private static int known(List<String> asked, List<String> has) {
        int known = 0;
        for (var one : asked) {
            known += has.contains(one) ? 1 : 0;
        }
        return known;
    }
}

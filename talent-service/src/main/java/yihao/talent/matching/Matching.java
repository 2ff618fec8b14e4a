package yihao.talent.matching;

import static yihao.talent.need.MatchReason.Criterion.CLASS;
import static yihao.talent.need.MatchReason.Criterion.FIELD;
import static yihao.talent.need.MatchReason.Criterion.LANGUAGE;
import static yihao.talent.need.MatchReason.Criterion.PLACE;
import static yihao.talent.need.MatchReason.Criterion.TIME;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.rules.RuleSet;
import yihao.talent.Line;
import yihao.talent.TalentClass;
import yihao.talent.need.Asked;
import yihao.talent.need.MatchReason;

/// Rules TM-01, TM-02 and TM-04: compares what is asked with what a candidate has, and says why.
record Matching(RuleSet<MatchRules> version) {

    Match compare(Asked asked, Candidate candidate) {
        var reasons = new ArrayList<MatchReason>();
        reasons.add(field(asked.field(), candidate.fields()));
        reasons.add(talentClass(asked.leastClass(), candidate.talentClass()));
        if (rules().place() != null) {
            reasons.add(place(asked.place(), candidate.place()));
        }
        reasons.add(languages(asked.languages(), candidate.languages()));
        reasons.add(time(asked, candidate));
        var suitable = reasons.stream().allMatch(reason -> reason.met() || !rules().insistsOn(reason.criterion()));
        return new Match(candidate, version.reference(), suitable, reasons);
    }

    private MatchReason field(String asked, List<String> has) {
        for (var step : rules().field()) {
            for (var one : has) {
                if (sameUpTo(step.digits(), asked, one)) {
                    var facts = Map.of("asked", asked, "has", one, "digits", String.valueOf(step.digits()));
                    return new MatchReason(FIELD, true, step.points(), new Line("match-field", facts));
                }
            }
        }
        var facts = Map.of("asked", asked, "has", String.join("、", has));
        return new MatchReason(FIELD, false, 0, new Line("match-field-not", facts));
    }

    /// A code shorter than the step names a wider field: that is only equal up to its own length.
    static boolean sameUpTo(int digits, String asked, String has) {
        return asked.length() >= digits && has.length() >= digits && asked.regionMatches(0, has, 0, digits);
    }

    private MatchReason talentClass(TalentClass least, @Nullable TalentClass has) {
        var facts = Map.of("least", least.name(), "has", has == null ? "—" : has.name());
        return reason(CLASS, has != null && has.reaches(least), rules().classPoints(), "match-class", facts);
    }

    private MatchReason place(@Nullable String asked, @Nullable String has) {
        if (asked == null) {
            var points = rules().places().getFirst().points();
            return new MatchReason(PLACE, true, points, new Line("match-place-any", Map.of()));
        }
        if (has == null) {
            return new MatchReason(PLACE, false, 0, Line.of("match-place-unknown", "asked", asked));
        }
        var facts = Map.of("asked", asked, "has", has);
        for (var step : rules().places()) {
            if (Places.isWithin(step.within(), asked, has)) {
                var code = "match-place-" + step.within().name().toLowerCase(java.util.Locale.ROOT);
                return new MatchReason(PLACE, true, step.points(), new Line(code, facts));
            }
        }
        return new MatchReason(PLACE, false, 0, new Line("match-place-not", facts));
    }

    private MatchReason languages(List<String> asked, List<String> has) {
        if (asked.isEmpty()) {
            return reason(LANGUAGE, true, rules().languagePoints(), "match-language-any", Map.of());
        }
        var known = asked.stream().filter(has::contains).toList();
        var missing = asked.stream().filter(one -> !has.contains(one)).toList();
        var points = rules().languagePoints() * known.size() / asked.size();
        var facts = Map.of("known", String.join("、", known), "missing", String.join("、", missing));
        var code = missing.isEmpty() ? "match-language" : "match-language-not";
        return new MatchReason(LANGUAGE, missing.isEmpty(), points, new Line(code, facts));
    }

    private MatchReason time(Asked asked, Candidate candidate) {
        var from = candidate.availableFrom();
        var facts = Map.of("neededBy", asked.neededBy().toString(), "from", from.toString());
        return reason(TIME, !from.isAfter(asked.neededBy()), rules().timePoints(), "match-time", facts);
    }

    private static MatchReason reason(
            MatchReason.Criterion criterion, boolean met, int points, String code, Map<String, String> facts) {
        return new MatchReason(criterion, met, met ? points : 0, new Line(met ? code : code + "-not", facts));
    }

    MatchRules rules() {
        return version.rules();
    }
}

package yihao.talent.matching;

import static yihao.talent.need.MatchReason.Criterion.CLASS;
import static yihao.talent.need.MatchReason.Criterion.FIELD;
import static yihao.talent.need.MatchReason.Criterion.LANGUAGE;
import static yihao.talent.need.MatchReason.Criterion.TIME;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yihao.kernel.Versioned;
import yihao.rules.RuleSet;
import yihao.talent.Line;
import yihao.talent.TalentClass;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.matching.MatchRules.FieldStep;
import yihao.talent.need.Asked;
import yihao.talent.need.MatchReason;
import yihao.talent.talent.Talent;

/// Rules TM-01 and TM-02: compares what is asked with what a talent has. The class is the one of the day.
record Matching(RuleSet<MatchRules> version, Catalogues catalogues) {

    Match compare(Asked asked, Versioned<Talent> talent, LocalDate today) {
        var state = talent.state();
        var talentClass =
                catalogues.classify(state.titles(), state.degree(), today).inClass();
        var reasons = List.of(
                field(asked.field(), state.fields()),
                talentClass(asked.leastClass(), talentClass),
                languages(asked.languages(), state.languages()),
                time(
                        asked.neededBy(),
                        Optional.ofNullable(state.availableFrom()).orElse(today)));
        var suitable = reasons.stream()
                .allMatch(reason -> reason.met() || !rules().must().contains(reason.criterion()));
        return new Match(talent, talentClass.orElse(null), version.reference(), suitable, reasons);
    }

    private MatchReason field(String asked, List<String> has) {
        for (FieldStep step : rules().field()) {
            for (String one : has) {
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
    private static boolean sameUpTo(int digits, String asked, String has) {
        return asked.length() >= digits && has.length() >= digits && asked.regionMatches(0, has, 0, digits);
    }

    private MatchReason talentClass(TalentClass least, Optional<TalentClass> has) {
        var met = has.filter(one -> one.reaches(least)).isPresent();
        var facts =
                Map.of("least", least.name(), "has", has.map(TalentClass::name).orElse("—"));
        return reason(CLASS, met, rules().classPoints(), "match-class", facts);
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

    private MatchReason time(LocalDate neededBy, LocalDate from) {
        var facts = Map.of("neededBy", neededBy.toString(), "from", from.toString());
        return reason(TIME, !from.isAfter(neededBy), rules().timePoints(), "match-time", facts);
    }

    private static MatchReason reason(
            MatchReason.Criterion criterion, boolean met, int points, String code, Map<String, String> facts) {
        return new MatchReason(criterion, met, met ? points : 0, new Line(met ? code : code + "-not", facts));
    }

    private MatchRules rules() {
        return version.rules();
    }
}

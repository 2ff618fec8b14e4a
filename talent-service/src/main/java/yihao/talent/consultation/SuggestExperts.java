package yihao.talent.consultation;

import static yihao.talent.consultation.ConsultationKinds.Criterion.CONFLICT;
import static yihao.talent.consultation.ConsultationKinds.Criterion.FAIRNESS;
import static yihao.talent.consultation.ConsultationKinds.Criterion.FIELD;
import static yihao.talent.consultation.ConsultationKinds.Criterion.LANGUAGE;
import static yihao.talent.consultation.ConsultationKinds.Criterion.LOAD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;
import yihao.talent.Line;
import yihao.talent.consultation.ConsultationKinds.Suggest;
import yihao.talent.consultation.Suggestion.Reason;
import yihao.talent.expert.Expert;
import yihao.talent.expert.ExpertTerms;
import yihao.talent.expert.Experts;
import yihao.talent.expert.KeepPlaces;

/// Rule EC-02: who fits the field and the language, has room, and was asked less than others; each a reason with its
/// points. Whoever lacks what must be met, or conflicts, is shown last and not suitable.
public class SuggestExperts {

    private static final int LOOKED_AT = 1_000;

    private final Experts experts;
    private final Conflicts conflicts;
    private final KeepPlaces places;
    private final RuleBook<ConsultationKinds> book;

    SuggestExperts(Experts experts, Conflicts conflicts, KeepPlaces places, RuleBook<ConsultationKinds> book) {
        this.experts = experts;
        this.conflicts = conflicts;
        this.places = places;
        this.book = book;
    }

    public List<Suggestion> forConsultation(Consultation consultation, LocalDate today, int atMost) {
        return experts.serving(LOOKED_AT).stream()
                .filter(expert -> expert.state().servesOn(today))
                .filter(expert -> consultation.assignmentOf(expert.id()).isEmpty())
                .map(expert -> compare(consultation, expert, today))
                .sorted(Comparator.comparing(Suggestion::suitable)
                        .thenComparing(Suggestion::points)
                        .reversed()
                        .thenComparing(one -> one.expert().state().number()))
                .limit(atMost)
                .toList();
    }

    Suggestion compare(Consultation consultation, Versioned<Expert> expert, LocalDate today) {
        var version = book.inForce(today).orElseThrow();
        var limits = places.rule(today);
        var reasons = new ArrayList<Reason>();
        reasons.add(field(consultation.question(), expert.state(), version));
        reasons.add(languages(consultation.question(), expert.state(), version));
        reasons.add(load(expert.state(), limits, version.rules().suggest()));
        reasons.add(fairness(
                expert.state(), limits, today.getYear(), version.rules().suggest()));
        conflicts.of(expert.state(), consultation).stream()
                .map(line -> new Reason(CONFLICT, false, 0, line))
                .forEach(reasons::add);
        var must = version.rules().suggest().must();
        var suitable = reasons.stream()
                .allMatch(
                        reason -> reason.met() || reason.criterion() != CONFLICT && !must.contains(reason.criterion()));
        return new Suggestion(expert, suitable, version.reference(), reasons);
    }

    private static Reason field(Question question, Expert expert, RuleSet<ConsultationKinds> version) {
        var asked = question.field();
        var has = expert.knowledge().fields();
        var steps = version.rules().suggest().field();
        if (asked == null) {
            return new Reason(FIELD, true, 0, new Line("expert-field-any", Map.of()));
        }
        for (var step : steps) {
            for (var one : has) {
                if (asked.length() >= step.digits()
                        && one.length() >= step.digits()
                        && asked.regionMatches(0, one, 0, step.digits())) {
                    var facts = Map.of("asked", asked, "has", one, "digits", String.valueOf(step.digits()));
                    return new Reason(FIELD, true, step.points(), new Line("match-field", facts));
                }
            }
        }
        var facts = Map.of("asked", asked, "has", String.join("、", has));
        return new Reason(FIELD, false, 0, new Line("match-field-not", facts));
    }

    private static Reason languages(Question question, Expert expert, RuleSet<ConsultationKinds> version) {
        var points = version.rules().suggest().languagePoints();
        var asked = question.languages();
        if (asked.isEmpty()) {
            return new Reason(LANGUAGE, true, points, new Line("match-language-any", Map.of()));
        }
        var known =
                asked.stream().filter(expert.knowledge().languages()::contains).toList();
        var missing = asked.stream().filter(one -> !known.contains(one)).toList();
        var facts = Map.of("known", String.join("、", known), "missing", String.join("、", missing));
        var code = missing.isEmpty() ? "match-language" : "match-language-not";
        return new Reason(LANGUAGE, missing.isEmpty(), points * known.size() / asked.size(), new Line(code, facts));
    }

    private static Reason load(Expert expert, ExpertTerms limits, Suggest rule) {
        var open = expert.workload().open();
        var facts = Map.of("open", String.valueOf(open), "most", String.valueOf(limits.openAtMost()));
        return room(LOAD, "expert-load", rule.loadPoints(), open, limits.openAtMost(), facts);
    }

    private static Reason fairness(Expert expert, ExpertTerms limits, int year, Suggest rule) {
        var asked = expert.workload().inYear(year);
        var facts = Map.of("asked", String.valueOf(asked), "most", String.valueOf(limits.perYear()));
        return room(FAIRNESS, "expert-fairness", rule.fairnessPoints(), asked, limits.perYear(), facts);
    }

    private static Reason room(
            ConsultationKinds.Criterion criterion,
            String code,
            int points,
            long used,
            int most,
            Map<String, String> facts) {
        var left = Math.max(0, most - used);
        return new Reason(criterion, left > 0, Math.toIntExact(points * left / most), new Line(code, facts));
    }
}

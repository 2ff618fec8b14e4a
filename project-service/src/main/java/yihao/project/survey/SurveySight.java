package yihao.project.survey;

import static yihao.project.survey.SurveyProblem.MATTER_NOT_FOUND;
import static yihao.project.survey.SurveyProblem.SURVEY_NOT_FOUND;
import static yihao.project.survey.SurveyProblem.SURVEY_NOT_YOURS;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Units;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Rule SU-03: a survey is seen by its unit, the units above it and the city-wide functions, each of a
/// function that may; a matter by these and, in the same way, by the side of the unit that owns it.
public record SurveySight(Surveys surveys, Units units, RuleBook<SurveyRules> book) {

    public static Set<String> readers(Survey survey, Units units) {
        return with(List.of(survey.unit()), units);
    }

    public static Set<String> readers(Invitation invitation, Units units) {
        return with(List.of(invitation.unit()), units);
    }

    public static Set<String> readers(Matter matter, Units units) {
        return with(List.of(matter.unit(), matter.owner()), units);
    }

    private static Set<String> with(Collection<String> own, Units units) {
        var readers = new HashSet<>(own);
        own.forEach(unit -> readers.addAll(units.ancestors(unit)));
        readers.add(Actor.ALL);
        return readers;
    }

    /// Days before the first version live by it.
    public RuleSet<SurveyRules> on(Instant now) {
        return book.inForce(CityTime.day(now)).orElseGet(() -> book.versions().getLast());
    }

    public SurveyRules rules(Instant now) {
        return on(now).rules();
    }

    /// Those it was created by; the latest begun where this instance has not heard of them yet.
    SurveyRules rulesOf(Survey survey) {
        return book.find(survey.rules())
                .or(() -> book.versions().stream().findFirst())
                .orElseThrow()
                .rules();
    }

    public Outcome<Versioned<Survey>> find(String id, Actor actor, Instant now) {
        return surveys.find(id)
                .filter(found -> maySee(actor, found.state(), now))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(SURVEY_NOT_FOUND, "id", id)));
    }

    private boolean maySee(Actor actor, Survey survey, Instant now) {
        return rules(now).maySee(actor) && isAmong(actor, readers(survey, units));
    }

    /// What one sees and does not manage is not one's own to change.
    Outcome<Versioned<Survey>> managed(String id, Act act) {
        return find(id, act.actor(), act.at())
                .flatMap(found -> mayManage(act.actor(), found.state(), act.at())
                        ? Outcome.done(found)
                        : Outcome.refused(SURVEY_NOT_YOURS));
    }

    public boolean mayManage(Actor actor, Survey survey, Instant now) {
        return rules(now).mayManage(actor, survey.unit());
    }

    Outcome<Versioned<Matter>> seen(Versioned<Matter> matter, Actor actor, Instant now) {
        return rules(now).maySeeMatters(actor) && isAmong(actor, readers(matter.state(), units))
                ? Outcome.done(matter)
                : Outcome.refused(Refusal.of(MATTER_NOT_FOUND, "id", matter.id()));
    }

    private static boolean isAmong(Actor actor, Set<String> readers) {
        return readers.stream().anyMatch(actor.scopes()::contains);
    }
}

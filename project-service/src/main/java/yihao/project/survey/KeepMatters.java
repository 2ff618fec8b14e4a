package yihao.project.survey;

import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;
import static yihao.project.survey.SurveyProblem.MATTER_NOT_FOUND;
import static yihao.project.survey.SurveyProblem.MATTER_OWN_ANSWER;
import static yihao.project.survey.SurveyProblem.MATTER_SOURCE_UNKNOWN;
import static yihao.project.survey.SurveyProblem.SURVEY_DAY_UNFIT;
import static yihao.project.survey.SurveyProblem.SURVEY_NOT_RUNNING;
import static yihao.project.survey.SurveyProblem.SURVEY_NOT_YOURS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// Rule SU-08: matters, from what was said to the answer that is accepted.
public final class KeepMatters {

    private final Matters matters;
    private final SurveySight sight;
    private final ShowResults results;
    private final Supplier<String> newId;

    public KeepMatters(Matters matters, SurveySight sight, ShowResults results, Supplier<String> newId) {
        this.matters = matters;
        this.sight = sight;
        this.results = results;
        this.newId = newId;
    }

    /// @param point of a meeting; else it is a text to a question
    /// @param quoted the whole text that was said
    /// @param invitation who said it; none of an anonymous survey
    public record Wish(
            @Nullable String point,
            @Nullable String question,
            @Nullable String quoted,
            @Nullable String invitation,
            String owner,
            LocalDate due,
            String words) {}

    public Outcome<Versioned<Matter>> make(String surveyId, Wish wish, Act act) {
        return sight.managed(surveyId, act).flatMap(found -> {
            var survey = found.state();
            var whyNot = whyNot(survey, wish, act);
            if (whyNot.isPresent()) {
                return Outcome.refused(whyNot.get());
            }
            return source(found, wish)
                    .map(source -> {
                        var number = matters.newNumber(CityTime.day(act.at()).getYear());
                        var matter = Matter.made(
                                number, source, survey.unit(), wish.owner(), wish.due(), wish.words(), Mark.of(act));
                        return Outcome.done(matters.add(newId.get(), matter, MatterAction.MADE, act));
                    })
                    .orElseGet(() -> Outcome.refused(MATTER_SOURCE_UNKNOWN));
        });
    }

    private Optional<Refusal> whyNot(Survey survey, Wish wish, Act act) {
        if (survey.isDraft()) {
            return Optional.of(Refusal.of(SURVEY_NOT_RUNNING, "status", survey.status()));
        }
        if (sight.units().name(wish.owner()).isEmpty()) {
            return Optional.of(Refusal.of(UNIT_UNKNOWN, "unit", wish.owner()));
        }
        return tooEarly(wish.due(), act);
    }

    private static Optional<Refusal> tooEarly(@Nullable LocalDate due, Act act) {
        var today = CityTime.day(act.at());
        return due != null && due.isBefore(today)
                ? Optional.of(new Refusal(SURVEY_DAY_UNFIT, Map.of("date", due, "limit", today)))
                : Optional.empty();
    }

    private Optional<Matter.Source> source(Versioned<Survey> found, Wish wish) {
        var meeting = found.state().meeting();
        if (wish.point() != null) {
            return Stream.ofNullable(meeting)
                    .flatMap(met -> met.points().stream())
                    .filter(point -> point.id().equals(wish.point()))
                    .map(point -> new Matter.Source(found.id(), point.id(), null, null, point.text()))
                    .findFirst();
        }
        var question = wish.question();
        var quoted = wish.quoted();
        if (question == null || quoted == null) {
            return Optional.empty();
        }
        return ShowResults.isThere(results.of(found), question, quoted, wish.invitation())
                ? Optional.of(new Matter.Source(found.id(), null, question, wish.invitation(), quoted))
                : Optional.empty();
    }

    public Outcome<Versioned<Matter>> answer(String id, Act act) {
        return said(act, id, MatterAction.ANSWERED, one -> one.answer(Mark.of(act)));
    }

    public Outcome<Versioned<Matter>> accept(String id, Act act) {
        return decide(id, MatterAction.ACCEPTED, act, one -> one.accept(Mark.of(act)));
    }

    /// @param until a new day; none: the day stays
    public Outcome<Versioned<Matter>> sendBack(String id, @Nullable LocalDate until, Act act) {
        return said(
                act,
                id,
                MatterAction.SENT_BACK,
                one -> tooEarly(until, act)
                        .<Outcome<Matter>>map(Outcome::refused)
                        .orElseGet(() -> one.sendBack(until, Mark.of(act))));
    }

    private Outcome<Versioned<Matter>> said(
            Act act, String id, MatterAction action, Function<Matter, Outcome<Matter>> decision) {
        var reason = act.reason();
        return decide(
                id,
                action,
                act,
                one -> reason == null || reason.isBlank() ? Outcome.refused(REASON_MISSING) : decision.apply(one));
    }

    private Outcome<Versioned<Matter>> decide(
            String id, MatterAction action, Act act, Function<Matter, Outcome<Matter>> decision) {
        return find(id, act.actor(), act.at())
                .flatMap(_ -> matters.change(
                        id,
                        action,
                        act,
                        one -> whyNot(action, one, act)
                                .<Outcome<Matter>>map(Outcome::refused)
                                .orElseGet(() -> decision.apply(one))));
    }

    private Optional<ProblemCode> whyNot(MatterAction action, Matter matter, Act act) {
        var rules = sight.rules(act.at());
        if (action == MatterAction.ANSWERED) {
            return rules.mayAnswer(act.actor(), matter) ? Optional.empty() : Optional.of(SURVEY_NOT_YOURS);
        }
        if (!rules.mayAccept(act.actor(), matter)) {
            return Optional.of(SURVEY_NOT_YOURS);
        }
        return answeredBy(act.actor(), matter) ? Optional.of(MATTER_OWN_ANSWER) : Optional.empty();
    }

    private static boolean answeredBy(Actor actor, Matter matter) {
        return !matter.turns().isEmpty()
                && actor.is(matter.turns().getLast().answer().by());
    }

    public Outcome<Versioned<Matter>> find(String id, Actor actor, Instant now) {
        return matters.find(id)
                .map(found -> sight.seen(found, actor, now))
                .orElseGet(() -> Outcome.refused(Refusal.of(MATTER_NOT_FOUND, "id", id)));
    }

    public List<Versioned<Matter>> list(Matters.Filter filter, Actor actor, Instant now, int limit) {
        return sight.rules(now).maySeeMatters(actor) ? matters.list(filter, actor, limit) : List.of();
    }

    public long count(Matters.Filter filter, Actor actor, Instant now, int most) {
        return sight.rules(now).maySeeMatters(actor) ? matters.count(filter, actor, most) : 0;
    }

    /// What waits for this actor: open ones of its units, and answered ones that its units had done.
    public List<Versioned<Matter>> waiting(Actor actor, int limit) {
        return Stream.concat(matters.openOf(actor, limit).stream(), matters.answeredFor(actor, limit).stream())
                .toList();
    }

    /// What this actor may do now; the decision itself asks again.
    public List<String> actions(Matter matter, Actor actor, Instant now) {
        var rules = sight.rules(now);
        var actions = new ArrayList<String>();
        if (matter.status() == Matter.Status.OPEN && rules.mayAnswer(actor, matter)) {
            actions.add("answer");
        }
        if (matter.status() == Matter.Status.ANSWERED && rules.mayAccept(actor, matter) && !answeredBy(actor, matter)) {
            actions.addAll(List.of("accept", "sendBack"));
        }
        return actions;
    }
}

package yihao.project.survey;

import static yihao.project.survey.SurveyProblem.SURVEY_FULL;
import static yihao.project.survey.SurveyProblem.SURVEY_NOT_YOURS;
import static yihao.project.survey.SurveyProblem.SURVEY_SET_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.survey.Survey.Content;
import yihao.project.survey.Survey.Meeting;
import yihao.project.survey.Survey.Point;

/// Rule SU-02: a survey is drafted, opened, and keeps its questions from then on.
public final class KeepSurveys {

    private final Surveys surveys;
    private final SurveySight sight;
    private final Supplier<String> newId;

    public KeepSurveys(Surveys surveys, SurveySight sight, Supplier<String> newId) {
        this.surveys = surveys;
        this.sight = sight;
        this.newId = newId;
    }

    /// @param set a ready question set to begin with; its questions stand before those of the content
    public Outcome<Versioned<Survey>> create(
            Survey.Kind kind, Content content, @Nullable String set, @Nullable Meeting meeting, Act act) {
        var valid = sight.on(act.at());
        if (!valid.rules().mayCreate(act.actor())) {
            return Outcome.refused(SURVEY_NOT_YOURS);
        }
        if (set != null && valid.rules().set(set).isEmpty()) {
            return Outcome.refused(Refusal.of(SURVEY_SET_UNKNOWN, "set", set));
        }
        var survey = new Survey(
                surveys.newNumber(CityTime.day(act.at()).getYear()),
                act.actor().unit(),
                kind,
                begun(content, set, valid.rules()),
                set,
                Survey.Status.DRAFT,
                Mark.of(act),
                null,
                meeting,
                null,
                valid.reference());
        return fit(survey, act).map(one -> surveys.add(newId.get(), one, SurveyAction.CREATED, act));
    }

    private static Content begun(Content content, @Nullable String set, SurveyRules rules) {
        var questions = new ArrayList<Question>();
        if (set != null) {
            rules.set(set).ifPresent(one -> questions.addAll(one.ready()));
        }
        questions.addAll(content.questions());
        return new Content(content.title(), content.purpose(), content.closing(), content.anonymous(), questions);
    }

    private static Outcome<Survey> fit(Survey survey, Act act) {
        if (survey.content().questions().size() > Questions.MOST) {
            return Outcome.refused(Refusal.of(SURVEY_FULL, "limit", Questions.MOST));
        }
        return survey.whyNot(CityTime.day(act.at()))
                .<Outcome<Survey>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(survey));
    }

    public Outcome<Versioned<Survey>> edit(String id, Content content, @Nullable Meeting meeting, Act act) {
        var today = CityTime.day(act.at());
        return decide(id, SurveyAction.EDITED, act, one -> one.edited(content, meeting, today));
    }

    public Outcome<Versioned<Survey>> open(String id, Act act) {
        var today = CityTime.day(act.at());
        return decide(id, SurveyAction.OPENED, act, one -> one.open(Mark.of(act), today));
    }

    public Outcome<Versioned<Survey>> moveClosing(String id, LocalDate day, Act act) {
        var today = CityTime.day(act.at());
        return decide(id, SurveyAction.CLOSING_MOVED, act, one -> one.closing(day, today));
    }

    public Outcome<Versioned<Survey>> met(String id, LocalDate day, String place, List<String> present, Act act) {
        var today = CityTime.day(act.at());
        return decide(id, SurveyAction.MET, act, one -> one.met(day, place, present, today));
    }

    public Outcome<Versioned<Survey>> raise(String id, String text, Act act) {
        var today = CityTime.day(act.at());
        var point = new Point(newId.get(), text);
        return decide(id, SurveyAction.POINT_RAISED, act, one -> one.raised(point, today));
    }

    private Outcome<Versioned<Survey>> decide(
            String id, SurveyAction action, Act act, Function<Survey, Outcome<Survey>> decision) {
        return sight.managed(id, act).flatMap(_ -> surveys.change(id, action, act, decision));
    }

    public List<Versioned<Survey>> list(Surveys.Filter filter, Actor actor, Instant now, int limit) {
        return sight.rules(now).maySee(actor) ? surveys.list(filter, actor, limit) : List.of();
    }

    public long count(Surveys.Filter filter, Actor actor, Instant now, int most) {
        return sight.rules(now).maySee(actor) ? surveys.count(filter, actor, most) : 0;
    }

    /// What this actor may do now; the decision itself asks again.
    public List<String> actions(Survey survey, Actor actor, Instant now) {
        if (!sight.mayManage(actor, survey, now)) {
            return List.of();
        }
        var actions = new ArrayList<String>();
        if (survey.isDraft()) {
            actions.addAll(List.of("edit", "open"));
        }
        if (survey.takesAnswersOn(CityTime.day(now))) {
            actions.addAll(List.of("invite", "moveClosing"));
            if (survey.meeting() != null) {
                actions.addAll(List.of("meet", "raise"));
            }
        }
        if (!survey.isDraft()) {
            actions.add("makeMatter");
        }
        return actions;
    }
}

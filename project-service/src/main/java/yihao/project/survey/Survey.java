package yihao.project.survey;

import static yihao.project.lifecycle.ProjectProblem.DATE_IN_FUTURE;
import static yihao.project.survey.SurveyProblem.SURVEY_DAY_UNFIT;
import static yihao.project.survey.SurveyProblem.SURVEY_FULL;
import static yihao.project.survey.SurveyProblem.SURVEY_MEETING_UNFIT;
import static yihao.project.survey.SurveyProblem.SURVEY_NOT_DRAFT;
import static yihao.project.survey.SurveyProblem.SURVEY_NOT_RUNNING;
import static yihao.project.survey.SurveyProblem.SURVEY_OVER;
import static yihao.project.survey.SurveyProblem.SURVEY_QUESTIONS_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.rules.Bilingual;

/// P14: a survey: questions to those who are invited, or a meeting with what was raised there.
///
/// @param unit whose survey it is
/// @param set the ready question set it was begun with, if it was
/// @param figures as they stood when it was closed; none before
/// @param rules the version it was created by
public record Survey(
        String number,
        String unit,
        Kind kind,
        Content content,
        @Nullable String set,
        Status status,
        Mark created,
        @Nullable Mark opened,
        @Nullable Meeting meeting,
        @Nullable Figures figures,
        String rules) {

    static final int MOST_POINTS = 200;

    public enum Kind {
        QUESTIONNAIRE,
        MEETING
    }

    public enum Status {
        DRAFT,
        RUNNING,
        CLOSED
    }

    /// @param closing the last day on which one answers, whole in China
    /// @param anonymous whether nobody is shown who said what
    public record Content(
            Bilingual title, String purpose, LocalDate closing, boolean anonymous, List<Question> questions) {

        public Content {
            questions = List.copyOf(questions);
        }

        Content closing(LocalDate day) {
            return new Content(title, purpose, day, anonymous, questions);
        }
    }

    public record Meeting(LocalDate day, String place, List<String> present, List<Point> points) {

        public Meeting {
            present = List.copyOf(present);
            points = List.copyOf(points);
        }
    }

    /// What was raised at a meeting. It is added and never taken away: a matter may have come of it.
    public record Point(String id, String text) {}

    public boolean isDraft() {
        return status == Status.DRAFT;
    }

    public boolean isRunning() {
        return status == Status.RUNNING;
    }

    /// Rule SU-05: answers come until the closing day is over.
    boolean takesAnswersOn(LocalDate day) {
        return isRunning() && !day.isAfter(content.closing());
    }

    /// Why it takes none: it does not run, or its closing day is over.
    Refusal whyNoAnswers() {
        return isRunning()
                ? Refusal.of(SURVEY_OVER, "closing", content.closing())
                : Refusal.of(SURVEY_NOT_RUNNING, "status", status);
    }

    public Optional<Question> question(String id) {
        return content.questions().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Rule SU-02: a meeting has its day and place, a questionnaire has neither.
    Optional<Refusal> whyNot(LocalDate today) {
        var wrong = new Questions(content.questions()).whyNot();
        if (wrong.isPresent()) {
            return wrong;
        }
        if ((kind == Kind.MEETING) != (meeting != null)) {
            return Optional.of(Refusal.of(SURVEY_MEETING_UNFIT));
        }
        return tooEarly(content.closing(), today);
    }

    private Optional<Refusal> tooEarly(LocalDate closing, LocalDate today) {
        var limit = meeting != null && meeting.day().isAfter(today) ? meeting.day() : today;
        return closing.isBefore(limit)
                ? Optional.of(new Refusal(SURVEY_DAY_UNFIT, Map.of("date", closing, "limit", limit)))
                : Optional.empty();
    }

    Outcome<Survey> edited(Content next, @Nullable Meeting met, LocalDate today) {
        if (!isDraft()) {
            return Outcome.refused(Refusal.of(SURVEY_NOT_DRAFT, "status", status));
        }
        var edited = new Survey(number, unit, kind, next, set, status, created, null, met, null, rules);
        return edited.whyNot(today).<Outcome<Survey>>map(Outcome::refused).orElseGet(() -> Outcome.done(edited));
    }

    Outcome<Survey> open(Mark by, LocalDate today) {
        if (!isDraft()) {
            return Outcome.refused(Refusal.of(SURVEY_NOT_DRAFT, "status", status));
        }
        if (kind == Kind.QUESTIONNAIRE && content.questions().isEmpty()) {
            return Outcome.refused(SURVEY_QUESTIONS_MISSING);
        }
        return whyNot(today)
                .<Outcome<Survey>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new Survey(
                        number, unit, kind, content, set, Status.RUNNING, created, by, meeting, null, rules)));
    }

    /// Not once the closing day is over: then the figures stand.
    Outcome<Survey> closing(LocalDate day, LocalDate today) {
        if (!takesAnswersOn(today)) {
            return Outcome.refused(whyNoAnswers());
        }
        return tooEarly(day, today)
                .<Outcome<Survey>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(with(content.closing(day), meeting)));
    }

    Outcome<Survey> met(LocalDate day, String place, List<String> present, LocalDate today) {
        return atMeeting(today).flatMap(met -> {
            if (content.closing().isBefore(day)) {
                return Outcome.refused(new Refusal(SURVEY_DAY_UNFIT, Map.of("date", content.closing(), "limit", day)));
            }
            return !met.points().isEmpty() && day.isAfter(today)
                    ? inFuture(day, today)
                    : Outcome.done(with(content, new Meeting(day, place, present, met.points())));
        });
    }

    Outcome<Survey> raised(Point point, LocalDate today) {
        return atMeeting(today).flatMap(met -> {
            if (met.day().isAfter(today)) {
                return inFuture(met.day(), today);
            }
            if (met.points().size() >= MOST_POINTS) {
                return Outcome.refused(Refusal.of(SURVEY_FULL, "limit", MOST_POINTS));
            }
            var more = new ArrayList<>(met.points());
            more.add(point);
            return Outcome.done(with(content, new Meeting(met.day(), met.place(), met.present(), more)));
        });
    }

    private Outcome<Meeting> atMeeting(LocalDate today) {
        if (meeting == null) {
            return Outcome.refused(SURVEY_MEETING_UNFIT);
        }
        return takesAnswersOn(today) ? Outcome.done(meeting) : Outcome.refused(whyNoAnswers());
    }

    Survey closed(Figures last) {
        return new Survey(number, unit, kind, content, set, Status.CLOSED, created, opened, meeting, last, rules);
    }

    private Survey with(Content next, @Nullable Meeting met) {
        return new Survey(number, unit, kind, next, set, status, created, opened, met, figures, rules);
    }

    private static <T> Outcome<T> inFuture(LocalDate day, LocalDate today) {
        return Outcome.refused(new Refusal(DATE_IN_FUTURE, Map.of("date", day, "limit", today)));
    }
}

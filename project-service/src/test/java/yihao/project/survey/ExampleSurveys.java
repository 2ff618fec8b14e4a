package yihao.project.survey;

import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.People;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.survey.AnswerSurvey.Behind;
import yihao.project.survey.Question.Kind;
import yihao.project.survey.Question.Option;
import yihao.project.survey.Survey.Content;
import yihao.project.survey.Survey.Meeting;
import yihao.rules.Bilingual;

/// Surveys of Zhangdian, today on 2026-09-15.
final class ExampleSurveys {

    static final LocalDate CLOSING = LocalDate.of(2026, 9, 30);
    static final Question MARK = question("MARK", Kind.SCALE, true, List.of(), "1", "5");
    static final Question TRIPS = question("TRIPS", Kind.NUMBER, false, List.of(), "0", null);
    static final Question WISH = question("WISH", Kind.TEXT, false, List.of(), null, "20");

    final ExampleProjects world = new ExampleProjects();
    final InMemorySurveys surveys = new InMemorySurveys();
    final InMemoryInvitations invitations = new InMemoryInvitations();
    final InMemoryMatters matters = new InMemoryMatters();
    final SurveySight sight = new SurveySight(surveys, ExampleProjects.UNITS, SurveyRules.shipped());
    final KeepSurveys keep = new KeepSurveys(surveys, sight, ExampleSurveys::newId);
    final InviteToSurvey invite = new InviteToSurvey(
            invitations, sight, world.guide, ExampleSurveys::newId, ExampleSurveys::newId, ExampleSurveys::hash);
    final AnswerSurvey answer = new AnswerSurvey(surveys, invitations, ExampleSurveys::hash);
    final ShowResults results = new ShowResults(invitations, sight);
    final CloseSurveys close = new CloseSurveys(surveys, results);
    final KeepMatters keepMatters = new KeepMatters(matters, sight, results, ExampleSurveys::newId);

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private static String hash(String token) {
        return "#" + token;
    }

    static Question question(
            String id,
            Kind kind,
            boolean required,
            List<String> options,
            @Nullable String least,
            @Nullable String most) {
        return new Question(
                id,
                kind,
                words(id),
                required,
                options.stream().map(one -> new Option(one, words(one))).toList(),
                least == null ? null : new BigDecimal(least),
                most == null ? null : new BigDecimal(most),
                null);
    }

    static Bilingual words(String id) {
        return new Bilingual("中" + id, "en " + id);
    }

    static Content content(boolean anonymous, Question... questions) {
        return new Content(words("TITLE"), "了解诉求", CLOSING, anonymous, List.of(questions));
    }

    static Meeting meeting(String day) {
        return new Meeting(LocalDate.parse(day), "张店会议室", List.of(), List.of());
    }

    static Act at(Actor actor, String instant) {
        return new Act(actor, Instant.parse(instant), null, "request-1", null, null);
    }

    static Reply number(String question, String number) {
        return new Reply(question, List.of(), new BigDecimal(number), null);
    }

    static Reply text(String question, String text) {
        return new Reply(question, List.of(), null, text);
    }

    /// A running questionnaire of Zhangdian.
    String running(boolean anonymous) {
        var made = done(keep.create(
                Survey.Kind.QUESTIONNAIRE, content(anonymous, MARK, TRIPS, WISH), null, null, act(ZHANGDIAN_OFFICER)));
        return done(keep.open(made.id(), act(ZHANGDIAN_OFFICER))).id();
    }

    /// @return its token
    String invited(String survey, String firm) {
        var invitation = done(invite.firm(survey, firm, null, act(ZHANGDIAN_OFFICER)));
        return done(invite.sendLink(invitation.id(), act(ZHANGDIAN_OFFICER))).token();
    }

    Outcome<Behind> say(String token, int seen, Reply... replies) {
        return say(token, seen, People.NOON, replies);
    }

    Outcome<Behind> say(String token, int seen, Instant at, Reply... replies) {
        return answer.answer(token, List.of(replies), seen, at, "request-1");
    }

    void closeOn(String instant) {
        close.round(Act.ofService("project", Instant.parse(instant), "round"), (_, e) -> {
            throw e;
        });
    }

    Survey state(String id) {
        return surveys.find(id).orElseThrow().state();
    }

    static Invitation.Answer given(Behind behind) {
        return Objects.requireNonNull(behind.invitation().state().answer());
    }

    static Meeting met(Survey survey) {
        return Objects.requireNonNull(survey.meeting());
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    static Matter matter(Outcome<Versioned<Matter>> outcome) {
        return done(outcome).state();
    }
}

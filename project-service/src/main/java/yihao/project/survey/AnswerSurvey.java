package yihao.project.survey;

import static yihao.project.survey.SurveyProblem.SURVEY_LINK_UNKNOWN;
import static yihao.project.survey.SurveyProblem.SURVEY_OVER;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// Rule SU-05: one answer per invitation, behind its link and without an account, replaceable until the
/// closing day is over. A wrong link is told nothing.
public final class AnswerSurvey {

    private final Surveys surveys;
    private final Invitations invitations;
    private final UnaryOperator<String> hash;

    public AnswerSurvey(Surveys surveys, Invitations invitations, UnaryOperator<String> hash) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.hash = hash;
    }

    public record Behind(Versioned<Invitation> invitation, Survey survey, boolean takesAnswers) {}

    public Outcome<Behind> behind(String token, Instant now) {
        var hashed = hash.apply(token);
        return invitations
                .withLink(hashed)
                .filter(found -> found.state().isOpen(hashed, now))
                .flatMap(found -> surveys.find(found.state().surveyId())
                        .map(survey ->
                                new Behind(found, survey.state(), survey.state().takesAnswersOn(CityTime.day(now)))))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(SURVEY_LINK_UNKNOWN));
    }

    /// @param seen the revision of the answer that stood there, 0 where there was none
    public Outcome<Behind> answer(String token, List<Reply> replies, int seen, Instant now, String requestId) {
        return behind(token, now)
                .flatMap(behind -> {
                    var asked = new Questions(behind.survey().content().questions());
                    return asked.accept(replies).flatMap(kept -> answer(behind, kept, seen, now, requestId));
                })
                .flatMap(_ -> behind(token, now));
    }

    private Outcome<Versioned<Invitation>> answer(
            Behind behind, List<Reply> kept, int seen, Instant now, String requestId) {
        var id = behind.invitation().id();
        var link = behind.invitation().state().link();
        var act = new Act(new Actor("link:" + id, "invited", "link", Set.of()), now, null, requestId, null, null);
        var anonymous = behind.survey().content().anonymous();
        return invitations.change(id, SurveyAction.ANSWERED, act, one -> {
            if (link == null || !one.isOpen(link.hash(), now)) {
                return Outcome.refused(SURVEY_LINK_UNKNOWN);
            }
            return isOver(one, now)
                    ? Outcome.refused(Refusal.of(
                            SURVEY_OVER, "closing", behind.survey().content().closing()))
                    : one.answered(kept, seen, anonymous, now);
        });
    }

    private boolean isOver(Invitation invitation, Instant now) {
        return surveys.find(invitation.surveyId())
                .filter(survey -> survey.state().takesAnswersOn(CityTime.day(now)))
                .isEmpty();
    }
}

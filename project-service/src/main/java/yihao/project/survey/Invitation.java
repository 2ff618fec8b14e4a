package yihao.project.survey;

import static yihao.project.survey.SurveyProblem.SURVEY_ANSWER_CHANGED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;

/// Rule SU-04: one unit or firm that is asked, its link, and its one answer.
///
/// @param unit whose survey it is
/// @param once what nobody else is invited under to the same survey
/// @param revoked whether its link was taken back and no new one sent
public record Invitation(
        String surveyId,
        String unit,
        Invited invited,
        String once,
        @Nullable Link link,
        boolean revoked,
        @Nullable Answer answer,
        Mark made) {

    /// @param unit of the network
    /// @param projectId of a firm, where it is about one
    public record Invited(
            String name, @Nullable String unit, @Nullable String projectId) {

        public boolean isFirm() {
            return unit == null;
        }

        private String key() {
            return isFirm() ? "firm:" + name : "unit:" + unit;
        }
    }

    /// @param hash the link itself is kept nowhere
    public record Link(String hash, Instant expiresAt) {}

    /// @param revision how often it was given, beginning with 1
    public record Answer(List<Reply> replies, int revision, Instant at) {

        public Answer {
            replies = List.copyOf(replies);
        }

        Optional<Reply> to(String question) {
            return replies.stream()
                    .filter(reply -> reply.question().equals(question))
                    .findFirst();
        }
    }

    static Invitation of(String surveyId, String unit, Invited invited, Mark made) {
        return new Invitation(surveyId, unit, invited, surveyId + ":" + invited.key(), null, false, null, made);
    }

    /// Whether the rate counts it among the invited.
    boolean counts() {
        return answer != null || !revoked;
    }

    boolean isOpen(String hash, Instant now) {
        return link != null && link.hash().equals(hash) && now.isBefore(link.expiresAt());
    }

    Invitation linked(Link next) {
        return new Invitation(surveyId, unit, invited, once, next, false, answer, made);
    }

    Invitation withoutLink() {
        return new Invitation(surveyId, unit, invited, once, null, true, answer, made);
    }

    /// Rule SU-05: the same once more changes nothing; another one replaces the answer that was seen. Rule SU-06: of an
    /// anonymous one it is not told whether it is the same.
    ///
    /// @param seen its revision, 0 where there was none
    Outcome<Invitation> answered(List<Reply> replies, int seen, boolean anonymous, Instant at) {
        if (!anonymous && answer != null && answer.replies().equals(replies)) {
            return Outcome.done(this);
        }
        var now = answer == null ? 0 : answer.revision();
        return now == seen
                ? Outcome.done(new Invitation(
                        surveyId, unit, invited, once, link, revoked, new Answer(replies, now + 1, at), made))
                : Outcome.refused(SURVEY_ANSWER_CHANGED);
    }
}

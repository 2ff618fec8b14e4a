package yihao.project.survey;

import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;
import static yihao.project.survey.SurveyProblem.SURVEY_ALREADY_INVITED;
import static yihao.project.survey.SurveyProblem.SURVEY_FULL;
import static yihao.project.survey.SurveyProblem.SURVEY_INVITATION_NOT_FOUND;
import static yihao.project.survey.SurveyProblem.SURVEY_LINK_UNKNOWN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.GuideProject;
import yihao.project.survey.Invitation.Invited;
import yihao.project.survey.Invitation.Link;

/// Rule SU-04: units and firms that are asked, each by a link of its own that expires, can be revoked,
/// is replaced by the next one and is kept as its hash only.
public final class InviteToSurvey {

    private final Invitations invitations;
    private final SurveySight sight;
    private final GuideProject projects;
    private final Supplier<String> newId;
    private final Supplier<String> newToken;
    private final UnaryOperator<String> hash;

    public InviteToSurvey(
            Invitations invitations,
            SurveySight sight,
            GuideProject projects,
            Supplier<String> newId,
            Supplier<String> newToken,
            UnaryOperator<String> hash) {
        this.invitations = invitations;
        this.sight = sight;
        this.projects = projects;
        this.newId = newId;
        this.newToken = newToken;
        this.hash = hash;
    }

    /// @param token what is handed over; it is kept nowhere
    public record SentLink(Versioned<Invitation> invitation, String token, Instant expiresAt) {}

    public Outcome<Versioned<Invitation>> unit(String surveyId, String unit, Act act) {
        return running(surveyId, act)
                .flatMap(survey -> sight.units()
                        .name(unit)
                        .map(name -> add(survey, new Invited(name.zh(), unit, null), act))
                        .orElseGet(() -> Outcome.refused(Refusal.of(UNIT_UNKNOWN, "unit", unit))));
    }

    /// @param projectId one that the inviter sees
    public Outcome<Versioned<Invitation>> firm(String surveyId, String name, @Nullable String projectId, Act act) {
        return running(surveyId, act).flatMap(survey -> {
            var invited = new Invited(name, null, projectId);
            return projectId == null
                    ? add(survey, invited, act)
                    : projects.find(projectId, act.actor()).flatMap(_ -> add(survey, invited, act));
        });
    }

    private Outcome<Versioned<Survey>> running(String surveyId, Act act) {
        return sight.managed(surveyId, act)
                .flatMap(found -> found.state().takesAnswersOn(CityTime.day(act.at()))
                        ? Outcome.done(found)
                        : Outcome.refused(found.state().whyNoAnswers()));
    }

    private Outcome<Versioned<Invitation>> add(Versioned<Survey> survey, Invited invited, Act act) {
        if (invitations.ofSurvey(survey.id()).size() >= Invitations.MOST) {
            return Outcome.refused(Refusal.of(SURVEY_FULL, "limit", Invitations.MOST));
        }
        var invitation = Invitation.of(survey.id(), survey.state().unit(), invited, Mark.of(act));
        try {
            return Outcome.done(invitations.add(newId.get(), invitation, SurveyAction.INVITED, act));
        } catch (Invitations.Taken _) {
            return Outcome.refused(Refusal.of(SURVEY_ALREADY_INVITED, "name", invited.name()));
        }
    }

    public Outcome<SentLink> sendLink(String id, Act act) {
        var token = newToken.get();
        return found(id, act)
                .flatMap(found -> running(found.state().surveyId(), act).flatMap(survey -> {
                    var days = sight.rulesOf(survey.state()).linkDays();
                    var link = new Link(hash.apply(token), act.at().plus(Duration.ofDays(days)));
                    return change(id, SurveyAction.LINK_SENT, act, one -> Outcome.done(one.linked(link)))
                            .map(one -> new SentLink(one, token, link.expiresAt()));
                }));
    }

    public Outcome<Versioned<Invitation>> revokeLink(String id, Act act) {
        return found(id, act)
                .flatMap(found -> sight.managed(found.state().surveyId(), act))
                .flatMap(_ -> change(
                        id,
                        SurveyAction.LINK_REVOKED,
                        act,
                        one -> one.link() == null
                                ? Outcome.refused(SURVEY_LINK_UNKNOWN)
                                : Outcome.done(one.withoutLink())));
    }

    public Outcome<List<Versioned<Invitation>>> ofSurvey(String surveyId, Actor actor, Instant now) {
        return sight.find(surveyId, actor, now).map(found -> invitations.ofSurvey(found.id()));
    }

    /// Those of the invited firms' projects that this actor sees.
    public Set<String> projectsSeen(List<Versioned<Invitation>> of, Actor actor) {
        return of.stream()
                .map(one -> one.state().invited().projectId())
                .filter(Objects::nonNull)
                .distinct()
                .filter(id -> projects.find(id, actor).result().isPresent())
                .collect(Collectors.toSet());
    }

    private Outcome<Versioned<Invitation>> found(String id, Act act) {
        return invitations
                .find(id)
                .filter(found -> sight.find(found.state().surveyId(), act.actor(), act.at())
                        .result()
                        .isPresent())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(SURVEY_INVITATION_NOT_FOUND, "id", id)));
    }

    private Outcome<Versioned<Invitation>> change(
            String id, SurveyAction action, Act act, Function<Invitation, Outcome<Invitation>> decision) {
        return invitations.change(id, action, act, decision);
    }
}

package yihao.project.survey.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Refused;
import yihao.project.survey.Invitation;
import yihao.project.survey.InviteToSurvey;
import yihao.project.survey.SurveyProblem;
import yihao.project.survey.SurveySight;
import yihao.project.survey.web.SurveyRequests.InvitationRequest;
import yihao.project.survey.web.SurveyViews.InvitationView;

/// P14: who is asked, and by which link.
@RestController
class InvitationController {

    private static final String OF_SURVEY = "/api/surveys/{id}/invitations";
    private static final String PATH = "/api/survey-invitations/{id}";

    private final InviteToSurvey invite;
    private final SurveySight sight;
    private final Clock clock;

    InvitationController(InviteToSurvey invite, SurveySight sight, Clock clock) {
        this.invite = invite;
        this.sight = sight;
        this.clock = clock;
    }

    record InvitationsView(List<InvitationView> items) {}

    /// @param token told this once
    record LinkView(String token, String path, Instant expiresAt) {}

    @GetMapping(OF_SURVEY)
    InvitationsView ofSurvey(@PathVariable String id, Actor actor) {
        var found = invite.ofSurvey(id, actor, clock.instant()).orElseThrow(Refused::new);
        var survey = sight.find(id, actor, clock.instant()).orElseThrow(Refused::new);
        var anonymous = survey.state().content().anonymous();
        var seen = invite.projectsSeen(found, actor);
        return new InvitationsView(
                found.stream().map(one -> SurveyViews.of(one, anonymous, seen)).toList());
    }

    @PostMapping(OF_SURVEY)
    ResponseEntity<InvitationView> invite(
            @PathVariable String id, @Valid @RequestBody InvitationRequest request, Act act) {
        var invited = invited(id, request, act).orElseThrow(Refused::new);
        return ResponseEntity.status(HttpStatus.CREATED).body(view(invited, act.actor()));
    }

    private Outcome<Versioned<Invitation>> invited(String id, InvitationRequest request, Act act) {
        var unit = request.unit();
        var firm = request.firm();
        if (unit != null && firm == null && request.projectId() == null) {
            return invite.unit(id, unit, act);
        }
        return firm == null || firm.isBlank() || unit != null
                ? Outcome.refused(SurveyProblem.SURVEY_INVITED_UNFIT)
                : invite.firm(id, firm.strip(), request.projectId(), act);
    }

    @PostMapping(PATH + "/links")
    ResponseEntity<LinkView> sendLink(@PathVariable String id, Act act) {
        var sent = invite.sendLink(id, act).orElseThrow(Refused::new);
        var path = PublicSurveyController.PATH + "/" + sent.token();
        return ResponseEntity.status(HttpStatus.CREATED).body(new LinkView(sent.token(), path, sent.expiresAt()));
    }

    @PostMapping(PATH + "/link-revocation")
    InvitationView revoke(@PathVariable String id, Act act) {
        return view(invite.revokeLink(id, act).orElseThrow(Refused::new), act.actor());
    }

    private InvitationView view(Versioned<Invitation> invitation, Actor actor) {
        var survey = sight.find(invitation.state().surveyId(), actor, clock.instant())
                .orElseThrow(Refused::new);
        var seen = invite.projectsSeen(List.of(invitation), actor);
        return SurveyViews.of(invitation, survey.state().content().anonymous(), seen);
    }
}

package yihao.project.card.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.project.card.Eligibility;
import yihao.project.card.IssueCard;
import yihao.project.card.web.CardRequests.GroundView;
import yihao.project.card.web.CardRequests.IssueRequest;
import yihao.project.card.web.CardRequests.ProspectView;

/// The card of one project, or why it has none.
@RestController
@RequestMapping("/api/projects/{id}/service-card")
class ProjectCardController {

    private final IssueCard issueCard;
    private final CardViews views;

    ProjectCardController(IssueCard issueCard, CardViews views) {
        this.issueCard = issueCard;
        this.views = views;
    }

    @GetMapping
    ProspectView prospect(@PathVariable String id, Actor actor) {
        var prospect = issueCard.prospect(id, actor, views.today()).orElseThrow(Refused::new);
        return new ProspectView(
                id,
                prospect.card().map(card -> views.view(card, actor)).orElse(null),
                prospect.grounds().stream().anyMatch(Eligibility.Answer::holds),
                prospect.grounds().stream()
                        .map(one -> new GroundView(one.id(), one.label(), one.source(), one.when(), one.holds()))
                        .toList(),
                prospect.mayIssue() ? List.of("issueCard") : List.of());
    }

    @PostMapping
    ResponseEntity<CardView> issue(@PathVariable String id, @Valid @RequestBody IssueRequest request, Act act) {
        var card = issueCard.issue(id, request.wish(), act).orElseThrow(Refused::new);
        return Answers.created("/api/service-cards", card, views.view(card, act.actor()));
    }
}

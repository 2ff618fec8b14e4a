package yihao.lead.visit.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.lead.Network;
import yihao.lead.visit.AssessVisits;
import yihao.lead.visit.VisitScore;
import yihao.platform.web.Refused;

/// L9: what the squads' visits come to.
@RestController
class VisitScoreController {

    private final AssessVisits assessVisits;
    private final Network network;

    VisitScoreController(AssessVisits assessVisits, Network network) {
        this.assessVisits = assessVisits;
        this.network = network;
    }

    /// @param rule id and version of the rule that set the points
    record ScoresView(LocalDate from, LocalDate until, String rule, List<ScoreView> items) {}

    record ScoreView(
            Network.Name unit,

            @com.fasterxml.jackson.annotation.JsonUnwrapped
            @com.fasterxml.jackson.annotation.JsonIgnoreProperties("unit")
            VisitScore score) {}

    /// @param from and `until`: first days of visits, both counted, in China
    @GetMapping("/api/visit-scores")
    ScoresView between(@RequestParam LocalDate from, @RequestParam LocalDate until, Actor actor) {
        var assessment = assessVisits.between(actor, from, until).orElseThrow(Refused::new);
        var items = assessment.scores().stream()
                .map(score -> new ScoreView(network.nameOf(score.unit()), score))
                .toList();
        return new ScoresView(from, until, assessment.rule(), items);
    }
}

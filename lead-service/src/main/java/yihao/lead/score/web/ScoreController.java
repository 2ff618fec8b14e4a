package yihao.lead.score.web;

import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.lead.score.LeadScore;
import yihao.lead.score.ScoreLead;
import yihao.platform.web.Refused;

@RestController
class ScoreController {

    private final ScoreLead scoreLead;
    private final Clock clock;

    ScoreController(ScoreLead scoreLead, Clock clock) {
        this.scoreLead = scoreLead;
        this.clock = clock;
    }

    @GetMapping("/api/leads/{id}/score")
    LeadScore score(@PathVariable String id, Actor actor) {
        return scoreLead.score(id, actor, clock.instant()).orElseThrow(Refused::new);
    }
}

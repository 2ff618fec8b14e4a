package yihao.lead.judging.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.lead.Judgement.Answer;
import yihao.lead.Judgement.Dimension;
import yihao.lead.Judgement.Point;
import yihao.lead.Lead;
import yihao.lead.LeadView;
import yihao.lead.LeadViews;
import yihao.lead.judging.JudgeLead;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;

@RestController
@RequestMapping("/api/leads/{id}")
class JudgementController {

    private final JudgeLead judgeLead;
    private final LeadViews views;

    JudgementController(JudgeLead judgeLead, LeadViews views) {
        this.judgeLead = judgeLead;
        this.views = views;
    }

    record AnswerRequest(
            @NotNull Boolean met, @NotNull @Size(max = 2000) String reason) {}

    record JudgementRequest(
            @NotNull Map<Point, @Valid AnswerRequest> points,
            @Nullable Map<Dimension, @Size(max = 2000) String> dimensions) {

        Map<Point, Answer> answers() {
            var answers = new EnumMap<Point, Answer>(Point.class);
            points.forEach((point, answer) -> answers.put(point, new Answer(answer.met(), answer.reason())));
            return answers;
        }
    }

    record SimilarityRequest(
            @NotBlank String otherLeadId,
            @NotNull Boolean same,
            @NotBlank @Size(max = 2000) String reason) {}

    @PostMapping("/judgement")
    ResponseEntity<LeadView> judge(@PathVariable String id, @Valid @RequestBody JudgementRequest request, Act act) {
        var dimensions = request.dimensions() == null ? Map.<Dimension, String>of() : request.dimensions();
        return answer(judgeLead.judge(id, request.answers(), dimensions, act).orElseThrow(Refused::new), act);
    }

    @PostMapping("/similarity-decision")
    ResponseEntity<LeadView> decideSimilarity(
            @PathVariable String id, @Valid @RequestBody SimilarityRequest request, Act act) {
        var because = act.because(request.reason());
        return answer(
                judgeLead
                        .decideSimilarity(id, request.otherLeadId(), request.same(), because)
                        .orElseThrow(Refused::new),
                act);
    }

    private ResponseEntity<LeadView> answer(Versioned<Lead> lead, Act act) {
        return Answers.ok(lead, views.of(lead, act.actor(), CityTime.day(act.at())));
    }
}

package yihao.reward.honour.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.reward.honour.AwardHonour;
import yihao.reward.honour.Selection;
import yihao.reward.honour.web.HonourRequests.AnswerRequest;
import yihao.reward.honour.web.HonourRequests.CheckRequest;
import yihao.reward.honour.web.HonourRequests.NoteRequest;
import yihao.reward.honour.web.HonourRequests.WithdrawalRequest;

/// R6: the chosen checked, shown and awarded; an honour taken back.
@RestController
@RequestMapping("/api/honours/{id}")
class AwardController {

    private final AwardHonour award;
    private final HonourViews views;

    AwardController(AwardHonour award, HonourViews views) {
        this.award = award;
        this.views = views;
    }

    @PostMapping("/check")
    ResponseEntity<HonourView> check(@PathVariable String id, @Valid @RequestBody CheckRequest request, Act act) {
        return answer(award.check(id, request.said(), act), act);
    }

    @PostMapping("/publicity")
    ResponseEntity<HonourView> publish(@PathVariable String id, Act act) {
        return answer(award.publish(id, act), act);
    }

    @PostMapping("/objections/{no}/answer")
    ResponseEntity<HonourView> answer(
            @PathVariable String id, @PathVariable int no, @Valid @RequestBody AnswerRequest request, Act act) {
        return answer(award.answer(id, no, request.upheld(), act.because(request.answer())), act);
    }

    @PostMapping("/award")
    ResponseEntity<HonourView> award(@PathVariable String id, Act act) {
        return answer(award.award(id, act), act);
    }

    @PostMapping("/nominees/{no}/withdrawal-proposal")
    ResponseEntity<HonourView> propose(
            @PathVariable String id, @PathVariable int no, @Valid @RequestBody NoteRequest request, Act act) {
        return answer(award.proposeWithdrawal(id, no, act.because(request.reason())), act);
    }

    @PostMapping("/nominees/{no}/withdrawal")
    ResponseEntity<HonourView> withdraw(
            @PathVariable String id, @PathVariable int no, @Valid @RequestBody WithdrawalRequest request, Act act) {
        return answer(award.withdraw(id, no, request.agreed(), act.because(request.reason())), act);
    }

    private ResponseEntity<HonourView> answer(Outcome<Versioned<Selection>> outcome, Act act) {
        var one = outcome.orElseThrow(Refused::new);
        return Answers.ok(one, views.of(one, act.actor()));
    }
}

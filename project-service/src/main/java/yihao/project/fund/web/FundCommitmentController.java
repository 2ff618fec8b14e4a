package yihao.project.fund.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.project.fund.CommitFund;
import yihao.project.fund.Fund;
import yihao.project.fund.PayFund;
import yihao.project.fund.VerifyMovement;
import yihao.project.fund.web.FundViews.FundView;

/// P9: what a fund promises, pays and gets back.
@RestController
@RequestMapping("/api/funds/{id}/commitments")
class FundCommitmentController {

    private static final String ONE = "/{commitment}";
    private static final String PERCENT = "[0-9]{1,3}(\\.[0-9]{1,4})?";

    private final CommitFund commit;
    private final PayFund pay;
    private final VerifyMovement verify;
    private final FundViews views;

    FundCommitmentController(CommitFund commit, PayFund pay, VerifyMovement verify, FundViews views) {
        this.commit = commit;
        this.pay = pay;
        this.verify = verify;
        this.views = views;
    }

    /// @param when CEL over the project's facts
    record ConditionRequest(
            @NotBlank @Size(max = 100) String kind,
            @NotBlank @Size(max = 500) String words,
            @Nullable LocalDate due,
            @Nullable Boolean beforePayment,
            @Nullable @Size(max = 2000) String when) {

        CommitFund.DraftCondition condition() {
            var asked = when == null || when.isBlank() ? null : when.strip();
            return new CommitFund.DraftCondition(kind, words.strip(), due, Boolean.TRUE.equals(beforePayment), asked);
        }
    }

    /// @param promisedReturn in percent a year, where the stake is to be bought back at a return that was promised
    record CommitmentRequest(
            @NotBlank @Size(max = 100) String projectId,
            @NotNull Money amount,
            @NotNull LocalDate day,
            @Nullable @Pattern(regexp = PERCENT) String promisedReturn,
            @Nullable @Size(max = 20) List<@Valid ConditionRequest> conditions) {

        CommitFund.Draft draft() {
            return new CommitFund.Draft(
                    projectId,
                    amount,
                    day,
                    promisedReturn == null ? null : new BigDecimal(promisedReturn),
                    Objects.requireNonNullElse(conditions, List.<ConditionRequest>of()).stream()
                            .map(ConditionRequest::condition)
                            .toList());
        }
    }

    record ReasonRequest(@Nullable @Size(max = 2000) String reason) {}

    /// @param note by what it is proven
    record JudgementRequest(
            @NotNull Boolean met,
            @NotBlank @Size(max = 2000) String note) {}

    record DisbursementRequest(
            @NotNull Money amount,
            @NotNull LocalDate day,
            @NotBlank @Size(max = 100) String voucher,
            @Nullable @Size(max = 2000) String note) {}

    /// @param part how much of what was paid is over by it
    record ExitRequest(
            @NotBlank @Size(max = 100) String kind,
            @NotNull Money part,
            @NotNull Money returned,
            @NotNull LocalDate day,
            @NotBlank @Size(max = 2000) String note) {}

    @PostMapping
    ResponseEntity<FundView> commit(@PathVariable String id, @Valid @RequestBody CommitmentRequest request, Act act) {
        return answer(commit.commit(id, request.draft(), act), act);
    }

    @PostMapping(ONE + "/withdrawal")
    ResponseEntity<FundView> withdraw(
            @PathVariable String id,
            @PathVariable String commitment,
            @Valid @RequestBody ReasonRequest request,
            Act act) {
        return answer(commit.withdraw(id, commitment, act.because(request.reason())), act);
    }

    @PostMapping(ONE + "/conditions/{condition}/judgement")
    ResponseEntity<FundView> judge(
            @PathVariable String id,
            @PathVariable String commitment,
            @PathVariable String condition,
            @Valid @RequestBody JudgementRequest request,
            Act act) {
        return answer(commit.judge(id, commitment, condition, request.met(), act.because(request.note())), act);
    }

    @PostMapping(ONE + "/disbursements")
    ResponseEntity<FundView> disburse(
            @PathVariable String id,
            @PathVariable String commitment,
            @Valid @RequestBody DisbursementRequest request,
            Act act) {
        var paid = pay.disburse(
                id, commitment, request.amount(), request.day(), request.voucher(), act.because(request.note()));
        return answer(paid, act);
    }

    @PostMapping(ONE + "/exits")
    ResponseEntity<FundView> exit(
            @PathVariable String id,
            @PathVariable String commitment,
            @Valid @RequestBody ExitRequest request,
            Act act) {
        var left = pay.exit(
                id,
                commitment,
                request.kind(),
                request.part(),
                request.returned(),
                request.day(),
                act.because(request.note()));
        return answer(left, act);
    }

    @PostMapping(ONE + "/movements/{movement}/verification")
    ResponseEntity<FundView> verify(
            @PathVariable String id, @PathVariable String commitment, @PathVariable String movement, Act act) {
        return answer(verify.verify(id, commitment, movement, act), act);
    }

    @PostMapping(ONE + "/movements/{movement}/revocation")
    ResponseEntity<FundView> revoke(
            @PathVariable String id,
            @PathVariable String commitment,
            @PathVariable String movement,
            @Valid @RequestBody ReasonRequest request,
            Act act) {
        return answer(verify.revoke(id, commitment, movement, act.because(request.reason())), act);
    }

    private ResponseEntity<FundView> answer(Outcome<Versioned<Fund>> outcome, Act act) {
        var made = outcome.orElseThrow(Refused::new);
        return Answers.ok(made, views.of(made, act.actor()));
    }
}

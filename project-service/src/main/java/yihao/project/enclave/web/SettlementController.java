package yihao.project.enclave.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import yihao.project.enclave.Enclave;
import yihao.project.enclave.SettleEnclave;
import yihao.project.enclave.Settlement.ItemAmount;
import yihao.project.enclave.web.EnclaveController.ReasonRequest;
import yihao.project.enclave.web.EnclaveViews.EnclaveView;

/// The years of an agreement: entered, confirmed or disputed, decided, corrected.
@RestController
@RequestMapping("/api/enclaves/{id}")
class SettlementController {

    private final SettleEnclave settle;
    private final EnclaveViews views;

    SettlementController(SettleEnclave settle, EnclaveViews views) {
        this.settle = settle;
        this.views = views;
    }

    record AmountRequest(
            @NotBlank @Size(max = 100) String item,

            @NotNull @Pattern(regexp = "-?\\d{1,20}(\\.\\d{1,10})?")
            String amount,

            @NotBlank @Size(max = 500) String proof) {

        ItemAmount amountOf() {
            return new ItemAmount(item, new BigDecimal(amount), proof.strip());
        }
    }

    /// @param reason of a correction
    record YearRequest(
            @NotNull Integer year,
            @NotEmpty @Size(max = 20) List<@Valid AmountRequest> amounts,
            @Nullable @Size(max = 2000) String reason) {

        List<ItemAmount> all() {
            return amounts.stream().map(AmountRequest::amountOf).toList();
        }
    }

    record DecisionRequest(
            @NotNull Boolean stands,
            @Nullable @Size(max = 2000) String reason) {}

    @PostMapping("/settlements")
    ResponseEntity<EnclaveView> enter(@PathVariable String id, @Valid @RequestBody YearRequest request, Act act) {
        return answer(settle.enter(id, request.year(), request.all(), act), act);
    }

    @PostMapping("/corrections")
    ResponseEntity<EnclaveView> correct(@PathVariable String id, @Valid @RequestBody YearRequest request, Act act) {
        return answer(settle.correct(id, request.year(), request.all(), act.because(request.reason())), act);
    }

    @PostMapping("/settlements/{year}/confirmation")
    ResponseEntity<EnclaveView> confirm(@PathVariable String id, @PathVariable int year, Act act) {
        return answer(settle.confirm(id, year, act), act);
    }

    @PostMapping("/settlements/{year}/dispute")
    ResponseEntity<EnclaveView> dispute(
            @PathVariable String id, @PathVariable int year, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(settle.dispute(id, year, act.because(request.reason())), act);
    }

    @PostMapping("/settlements/{year}/decision")
    ResponseEntity<EnclaveView> decide(
            @PathVariable String id, @PathVariable int year, @Valid @RequestBody DecisionRequest request, Act act) {
        return answer(settle.decideDispute(id, year, request.stands(), act.because(request.reason())), act);
    }

    private ResponseEntity<EnclaveView> answer(Outcome<Versioned<Enclave>> outcome, Act act) {
        var made = outcome.orElseThrow(Refused::new);
        return Answers.ok(made, views.of(made, act.actor()));
    }
}

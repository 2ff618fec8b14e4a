package yihao.project.enclave.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
import yihao.project.enclave.Enclave;
import yihao.project.enclave.Input;
import yihao.project.enclave.Phase;
import yihao.project.enclave.TellEnclave;
import yihao.project.enclave.TellEnclave.What;
import yihao.project.enclave.web.EnclaveViews.EnclaveView;

/// Inputs and starts of an agreement: told by one side, confirmed by the other, withdrawn.
@RestController
@RequestMapping("/api/enclaves/{id}")
class ToldController {

    private final TellEnclave tell;
    private final EnclaveViews views;

    ToldController(TellEnclave tell, EnclaveViews views) {
        this.tell = tell;
        this.views = views;
    }

    record InputRequest(
            @NotNull Input.Kind kind,
            @NotNull Money amount,
            @NotNull LocalDate day,
            @NotBlank @Size(max = 500) String proof) {}

    record StartRequest(@NotNull Phase.Start start, @NotNull LocalDate day) {}

    record WithdrawalRequest(@Nullable @Size(max = 2000) String reason) {}

    @PostMapping("/inputs")
    ResponseEntity<EnclaveView> recordInput(
            @PathVariable String id, @Valid @RequestBody InputRequest request, Act act) {
        return answer(
                tell.recordInput(
                        id,
                        request.kind(),
                        request.amount(),
                        request.day(),
                        request.proof().strip(),
                        act),
                act);
    }

    @PostMapping("/starts")
    ResponseEntity<EnclaveView> tellStart(@PathVariable String id, @Valid @RequestBody StartRequest request, Act act) {
        return answer(tell.tellStart(id, request.start(), request.day(), act), act);
    }

    @PostMapping("/inputs/{nth}/confirmation")
    ResponseEntity<EnclaveView> confirmInput(@PathVariable String id, @PathVariable int nth, Act act) {
        return answer(tell.confirm(id, What.INPUT, nth, act), act);
    }

    @PostMapping("/inputs/{nth}/withdrawal")
    ResponseEntity<EnclaveView> withdrawInput(
            @PathVariable String id, @PathVariable int nth, @Valid @RequestBody WithdrawalRequest request, Act act) {
        return answer(tell.withdraw(id, What.INPUT, nth, act.because(request.reason())), act);
    }

    @PostMapping("/starts/{nth}/confirmation")
    ResponseEntity<EnclaveView> confirmStart(@PathVariable String id, @PathVariable int nth, Act act) {
        return answer(tell.confirm(id, What.START, nth, act), act);
    }

    @PostMapping("/starts/{nth}/withdrawal")
    ResponseEntity<EnclaveView> withdrawStart(
            @PathVariable String id, @PathVariable int nth, @Valid @RequestBody WithdrawalRequest request, Act act) {
        return answer(tell.withdraw(id, What.START, nth, act.because(request.reason())), act);
    }

    private ResponseEntity<EnclaveView> answer(Outcome<Versioned<Enclave>> outcome, Act act) {
        var made = outcome.orElseThrow(Refused::new);
        return Answers.ok(made, views.of(made, act.actor()));
    }
}

package yihao.lead.network.web;

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
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.network.HandOverWork;
import yihao.lead.network.Unit;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;

/// A unit's end, and who does its work.
@RestController
@RequestMapping("/api/units/{id}")
class HandOverController {

    private final HandOverWork handOverWork;
    private final Network network;

    HandOverController(HandOverWork handOverWork, Network network) {
        this.handOverWork = handOverWork;
        this.network = network;
    }

    /// @param on its last day
    record EndRequest(
            @NotNull LocalDate on,
            @Nullable String successor,
            @NotBlank @Size(max = 2000) String reason) {}

    /// @param by left out: the unit does its work itself again
    record TakeOverRequest(
            @Nullable String by, @NotBlank @Size(max = 2000) String reason) {}

    @PostMapping("/end")
    ResponseEntity<UnitView> end(@PathVariable String id, @Valid @RequestBody EndRequest request, Act act) {
        return answer(handOverWork.end(id, request.on(), request.successor(), act.because(request.reason())));
    }

    @PostMapping("/takeover")
    ResponseEntity<UnitView> takeOver(@PathVariable String id, @Valid @RequestBody TakeOverRequest request, Act act) {
        return answer(handOverWork.takeOver(id, request.by(), act.because(request.reason())));
    }

    private ResponseEntity<UnitView> answer(Outcome<Versioned<Unit>> outcome) {
        var unit = outcome.orElseThrow(Refused::new);
        return Answers.ok(unit, UnitView.of(unit, network));
    }
}

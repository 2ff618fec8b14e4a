package yihao.talent.benefit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.talent.benefit.BenefitRefusal;
import yihao.talent.benefit.ConfirmInstalments;
import yihao.talent.benefit.ConfirmInstalments.DueGrant;

/// The standing grants of which something has come due, and one decision for many of them: each is answered by itself.
@RestController
class DueController {

    private final ConfirmInstalments confirmInstalments;
    private final Texts texts;
    private final Clock clock;

    DueController(ConfirmInstalments confirmInstalments, Texts texts, Clock clock) {
        this.confirmInstalments = confirmInstalments;
        this.texts = texts;
        this.clock = clock;
    }

    record DueView(
            String id,
            String number,
            String talentId,
            String talentNumber,
            String unit,
            String kind,
            Money each,
            Money amount,
            List<String> keys) {

        static DueView of(DueGrant due) {
            var benefit = due.benefit().state();
            var each = benefit.amount();
            return new DueView(
                    due.benefit().id(),
                    benefit.number(),
                    benefit.beneficiary().talentId(),
                    benefit.beneficiary().talentNumber(),
                    benefit.beneficiary().unit(),
                    benefit.benefitKind(),
                    each,
                    new Money(
                            each.amount().multiply(BigDecimal.valueOf(due.keys().size())), each.currency()),
                    due.keys());
        }
    }

    record OneRequest(
            @NotBlank String id, @NotEmpty @Size(max = 200) List<@NotBlank String> keys) {}

    record ManyRequest(@NotEmpty @Size(max = 500) List<@Valid @NotNull OneRequest> items) {}

    /// @param code of the problem, where it was refused
    record Answered(
            String id,
            boolean done,
            @Nullable String status,
            @Nullable String code,
            @Nullable String title) {}

    @GetMapping("/api/due-benefits")
    Map<String, List<DueView>> due(Actor actor) {
        office(actor);
        return Map.of(
                "items",
                confirmInstalments.due(CityTime.day(clock.instant())).stream()
                        .map(DueView::of)
                        .toList());
    }

    @PostMapping("/api/due-benefits/confirmation")
    Map<String, List<Answered>> confirm(@Valid @RequestBody ManyRequest request, Act act, Locale locale) {
        office(act.actor());
        return Map.of(
                "items",
                request.items().stream().map(one -> answered(one, act, locale)).toList());
    }

    private Answered answered(OneRequest one, Act act, Locale locale) {
        return switch (confirmInstalments.confirm(one.id(), one.keys(), act.alsoFor())) {
            case Outcome.Done<?>(var _) -> new Answered(one.id(), true, "CONFIRMED", null, null);
            case Outcome.Refused<?>(var refusal) -> {
                var code = refusal.problem().code();
                yield new Answered(one.id(), false, null, code, texts.get(code + ".title", refusal.facts(), locale));
            }
        };
    }

    private static void office(Actor actor) {
        if (!ConfirmInstalments.mayConfirm(actor)) {
            throw new Refused(Refusal.of(BenefitRefusal.GRANTED_BY_OFFICE));
        }
    }
}

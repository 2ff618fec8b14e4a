package yihao.reward.closing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.reward.Duties;
import yihao.reward.closing.CloseMonth;
import yihao.reward.closing.Closing;
import yihao.reward.closing.Closing.Figure;
import yihao.reward.closing.Closing.Status;
import yihao.reward.closing.ClosingProblem;
import yihao.reward.closing.Closings;

@RestController
@RequestMapping("/api/ledger/closings")
class ClosingController {

    private final CloseMonth closeMonth;
    private final Closings closings;

    ClosingController(CloseMonth closeMonth, Closings closings) {
        this.closeMonth = closeMonth;
        this.closings = closings;
    }

    record ClosingRequest(@NotNull YearMonth month) {}

    record FigureView(
            String budgetId,
            String account,
            String currency,
            String opening,
            String debit,
            String credit,
            String closing) {

        static FigureView of(Figure figure) {
            return new FigureView(
                    figure.budgetId(),
                    figure.account(),
                    figure.currency(),
                    figure.opening().toPlainString(),
                    figure.debit().toPlainString(),
                    figure.credit().toPlainString(),
                    figure.closing().toPlainString());
        }
    }

    /// @param same whether the figures come out as they were frozen; told of one month only
    record ClosingView(
            String id,
            String status,
            String proposedBy,
            Instant proposedAt,
            @Nullable String confirmedBy,
            @Nullable Instant confirmedAt,
            List<FigureView> figures,
            @Nullable Boolean same,
            List<String> actions,
            long version) {

        static ClosingView of(Versioned<Closing> stored, @Nullable Boolean same, Actor actor) {
            var closing = stored.state();
            return new ClosingView(
                    stored.id(),
                    closing.status().name(),
                    closing.proposedBy(),
                    closing.proposedAt(),
                    closing.confirmedBy(),
                    closing.confirmedAt(),
                    closing.figures().stream().map(FigureView::of).toList(),
                    same,
                    closing.actionsFor(actor),
                    stored.version());
        }
    }

    @GetMapping
    Page<ClosingView> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        mayLook(actor);
        var most = Page.limit(limit);
        var found = closings.list(after, most + 1);
        var page = found.stream()
                .limit(most)
                .map(closing -> ClosingView.of(closing, null, actor))
                .toList();
        return Page.of(page, found.size() > most ? page.getLast().id() : null, page.size());
    }

    @GetMapping("/{month}")
    ResponseEntity<ClosingView> one(@PathVariable String month, Actor actor) {
        mayLook(actor);
        var closing = closings.find(month)
                .orElseThrow(() -> new Refused(Refusal.of(ClosingProblem.CLOSING_UNKNOWN, "month", month)));
        var state = closing.state();
        var same = state.status() == Status.CLOSED
                ? Boolean.valueOf(closeMonth.again(state.month()).equals(state.figures()))
                : null;
        return Answers.ok(closing, ClosingView.of(closing, same, actor));
    }

    @PostMapping
    ResponseEntity<ClosingView> propose(@RequestBody @Valid ClosingRequest request, Act act) {
        var proposed = closeMonth.propose(request.month(), act).orElseThrow(Refused::new);
        return Answers.created("/api/ledger/closings", proposed, ClosingView.of(proposed, null, act.actor()));
    }

    @PostMapping("/{month}/confirmation")
    ResponseEntity<ClosingView> confirm(@PathVariable YearMonth month, Act act) {
        var confirmed = closeMonth.confirm(month, act).orElseThrow(Refused::new);
        return Answers.ok(confirmed, ClosingView.of(confirmed, null, act.actor()));
    }

    private static void mayLook(Actor actor) {
        Duties.lacks(
                        actor,
                        Function.FINANCE,
                        Function.AUDITOR,
                        Function.BUREAU_OFFICER,
                        Function.BUREAU_HEAD,
                        Function.CITY_LEADER,
                        Function.SUPERVISION)
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
    }
}

package yihao.lead.bulk.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.lead.LeadStatus;
import yihao.lead.bulk.DecideOnSeveral;
import yihao.lead.bulk.DecideOnSeveral.Decided;
import yihao.lead.bulk.DecideOnSeveral.Decision;
import yihao.lead.bulk.DecideOnSeveral.Item;
import yihao.lead.bulk.DecideOnSeveral.Known;
import yihao.lead.bulk.DecideOnSeveral.No;
import yihao.lead.bulk.DecideOnSeveral.Result;
import yihao.lead.dispatch.DispatchLead;
import yihao.ledgers.web.LedgerFiles;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Problems;

/// L6: one decision about several leads. Every lead has an answer of its own, in the order they were sent.
@RestController
@RequestMapping("/api/leads/bulk")
class BulkController {

    private final DecideOnSeveral several;
    private final DispatchLead dispatchLead;
    private final Problems problems;

    BulkController(DecideOnSeveral several, DispatchLead dispatchLead, Problems problems) {
        this.several = several;
        this.dispatchLead = dispatchLead;
        this.problems = problems;
    }

    /// @param key the client's own id of this item
    /// @param version of the lead as the person saw it; none: as it is now
    record ItemRequest(
            @NotBlank @Size(max = 100) String lead,
            @NotBlank @Size(max = 100) String key,
            @Nullable Long version) {

        private Item saying(@Nullable Object... words) {
            var said = lead + Arrays.toString(words);
            return new Item(lead, key, LedgerFiles.sha256(said.getBytes(StandardCharsets.UTF_8)), version);
        }
    }

    record DispatchRequest(
            @NotBlank String unit,
            @Nullable @Size(max = 2000) String note,
            @NotEmpty List<@Valid ItemRequest> items) {}

    record ProgressRequest(
            @NotBlank @Size(max = 5000) String text,
            @Nullable LocalDate on,
            @NotEmpty List<@Valid ItemRequest> items) {}

    record ReleaseRequest(
            @NotBlank @Size(max = 2000) String reason,
            @NotEmpty List<@Valid ItemRequest> items) {}

    enum BulkOutcome {
        DECIDED,
        KNOWN,
        REFUSED
    }

    /// @param status of the lead now, where it was decided
    record ResultView(
            String lead,
            BulkOutcome outcome,
            @Nullable LeadStatus status,
            @Nullable ProblemDetail problem) {}

    record ResultsView(List<ResultView> items) {}

    /// @param decisions that this caller may take about several leads: `dispatch`, `record-progress`, `release`
    record BulkView(List<String> decisions, int selected, int perRequest) {}

    @GetMapping
    BulkView offered(Act act) {
        var limits = several.limits(act);
        return new BulkView(DecideOnSeveral.decisions(act.actor()), limits.selected(), limits.perRequest());
    }

    @PostMapping("/dispatches")
    ResultsView dispatch(@Valid @RequestBody DispatchRequest request, Act act, Locale locale) {
        var items = request.items().stream()
                .map(one -> one.saying("dispatch", request.unit(), request.note()))
                .toList();
        Decision decision =
                (lead, own) -> dispatchLead.dispatch(lead, List.of(request.unit()), own.because(request.note()));
        return answer(items, decision, act, locale);
    }

    @PostMapping("/progress")
    ResultsView recordProgress(@Valid @RequestBody ProgressRequest request, Act act, Locale locale) {
        var items = request.items().stream()
                .map(one -> one.saying("progress", request.text(), request.on()))
                .toList();
        Decision decision = (lead, own) -> dispatchLead.recordProgress(lead, request.text(), request.on(), own);
        return answer(items, decision, act, locale);
    }

    @PostMapping("/release")
    ResultsView release(@Valid @RequestBody ReleaseRequest request, Act act, Locale locale) {
        var items = request.items().stream()
                .map(one -> one.saying("release", request.reason()))
                .toList();
        return answer(items, (lead, own) -> dispatchLead.release(lead, own.because(request.reason())), act, locale);
    }

    private ResultsView answer(List<Item> items, Decision decision, Act act, Locale locale) {
        var results = several.decide(items, decision, act).orElseThrow(Refused::new);
        return new ResultsView(results.stream().map(one -> view(one, locale)).toList());
    }

    private ResultView view(Result result, Locale locale) {
        return switch (result) {
            case Decided(var lead, var after) ->
                new ResultView(lead, BulkOutcome.DECIDED, after.state().status(), null);
            case Known(var lead) -> new ResultView(lead, BulkOutcome.KNOWN, null, null);
            case No(var lead, var refusal) ->
                new ResultView(lead, BulkOutcome.REFUSED, null, problems.of(refusal, locale));
        };
    }
}

package yihao.lead.intake.web;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.lead.LeadProblem;
import yihao.lead.Leads;
import yihao.lead.intake.Chains;
import yihao.lead.intake.ReportBatch;
import yihao.lead.intake.ReportBatch.Result;
import yihao.lead.intake.ReportLead;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Problems;

/// L12: up to 1 000 reports at once; each has a result of its own, good ones are kept, the order is the sender's.
@RestController
class BatchController {

    private static final int AT_ONCE = 8;

    private final ReportBatch reportBatch;
    private final Leads leads;
    private final ItemReader reader;
    private final ReportAnswers answers;
    private final Problems problems;
    private final Vault vault;

    BatchController(
            ReportBatch reportBatch,
            Leads leads,
            JsonMapper json,
            Validator validator,
            ReportAnswers answers,
            Problems problems,
            Vault vault) {
        this.reportBatch = reportBatch;
        this.leads = leads;
        this.reader = new ItemReader(json, validator);
        this.answers = answers;
        this.problems = problems;
        this.vault = vault;
    }

    record BatchRequest(@NotNull List<JsonNode> items) {}

    record ItemView(
            @Nullable String externalId,
            int status,
            @Nullable String id,
            @Nullable String number,
            @Nullable ProblemDetail problem,
            List<ReportAnswers.Warning> warnings) {}

    record BatchView(List<ItemView> items) {}

    @PostMapping("/api/leads/batch")
    BatchView report(@jakarta.validation.Valid @RequestBody BatchRequest request, Act act, Locale locale) {
        if (!ReportLead.mayReport(act.actor())) {
            throw new Refused(Refusal.of(LeadProblem.MAY_NOT_REPORT));
        }
        if (request.items().size() > ReportBatch.MOST) {
            throw new Refused(Refusal.of(LeadProblem.BATCH_TOO_LARGE, "most", ReportBatch.MOST));
        }
        var read = request.items().stream().map(reader::read).toList();
        var chains = Chains.of(atOnce(read, item -> marks(item, act.actor())));
        var results = new ItemView[read.size()];
        var _ = atOnce(chains, chain -> {
            chain.forEach(item -> results[item] = report(read.get(item), act, locale));
            return chain;
        });
        return new BatchView(List.of(results));
    }

    /// In the request's own diagnostic context, so that each trace goes on.
    private static <T, R> List<R> atOnce(List<T> pieces, Function<T, R> work) {
        var context = Objects.requireNonNullElse(MDC.getCopyOfContextMap(), Map.<String, String>of());
        return pieces.stream()
                .gather(Gatherers.mapConcurrent(AT_ONCE, piece -> {
                    MDC.setContextMap(context);
                    return work.apply(piece);
                }))
                .toList();
    }

    private Set<String> marks(ItemReader.Item item, Actor actor) {
        return switch (item) {
            case ItemReader.BadItem _ -> Set.of();
            case ItemReader.ReadItem read ->
                reportBatch.marks(read.externalId(), read.report().investor().investor(), actor);
        };
    }

    private ItemView report(ItemReader.Item item, Act act, Locale locale) {
        return switch (item) {
            case ItemReader.BadItem(var externalId, var violations) ->
                refused(externalId, problems.malformed(violations, locale));
            case ItemReader.ReadItem(var externalId, var hash, var report) -> {
                var result = reportBatch.report(externalId, hash, report.typed(vault), act);
                yield view(externalId, result, act, locale);
            }
        };
    }

    private ItemView view(String externalId, Result result, Act act, Locale locale) {
        return switch (result) {
            case Result.Added(var reported) ->
                new ItemView(
                        externalId,
                        HttpStatus.CREATED.value(),
                        reported.lead().id(),
                        reported.lead().state().number(),
                        null,
                        answers.warnings(reported.similar(), act.actor(), locale));
            case Result.Known(var id) ->
                new ItemView(
                        externalId,
                        HttpStatus.OK.value(),
                        id,
                        leads.find(id).map(lead -> lead.state().number()).orElse(null),
                        null,
                        List.of());
            case Result.No(var refusal) -> refused(externalId, problems.of(answers.named(refusal, locale), locale));
        };
    }

    private static ItemView refused(@Nullable String externalId, ProblemDetail problem) {
        return new ItemView(externalId, problem.getStatus(), null, null, problem, List.of());
    }
}

package yihao.lead.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.lead.Leads;
import yihao.lead.intake.ReportBatch;
import yihao.lead.intake.ReportLead.Reported;
import yihao.lead.intake.web.ItemReader.BadItem;
import yihao.lead.intake.web.ItemReader.Item;
import yihao.lead.intake.web.ItemReader.ReadItem;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.problem.Problems;

/// L12: many reports at once, each answered by itself.
@Component
class ReportItems {

    private final ReportBatch reportBatch;
    private final Leads leads;
    private final ReportAnswers answers;
    private final Problems problems;
    private final Vault vault;

    ReportItems(ReportBatch reportBatch, Leads leads, ReportAnswers answers, Problems problems, Vault vault) {
        this.reportBatch = reportBatch;
        this.leads = leads;
        this.answers = answers;
        this.problems = problems;
        this.vault = vault;
    }

    record ItemView(
            @Nullable String externalId,
            int status,
            @Nullable String id,
            @Nullable String number,
            @Nullable ProblemDetail problem,
            List<ReportAnswers.Warning> warnings) {}

    /// What became of an item, for people of this language.
    @FunctionalInterface
    interface Told {

        ItemView in(Locale locale);
    }

    List<Told> report(List<? extends Item> items, Act act) {
        return AtOnce.inChains(
                items,
                item -> marks(item, act.actor()),
                chain -> chain.stream().map(item -> report(item, act)).toList());
    }

    Set<String> marks(Item item, Actor actor) {
        return switch (item) {
            case BadItem _ -> Set.of();
            case ReadItem read ->
                reportBatch.marks(read.externalId(), read.report().investor().investor(), actor);
        };
    }

    private Told report(Item item, Act act) {
        return switch (item) {
            case BadItem bad -> locale -> malformed(bad, locale);
            case ReadItem(var externalId, var hash, var report) ->
                switch (reportBatch.report(externalId, hash, report.typed(vault), act)) {
                    case ReportBatch.Added(var reported) -> locale -> added(externalId, reported, act, locale);
                    case ReportBatch.Known(var id) -> _ -> known(externalId, id);
                    case ReportBatch.No(var refusal) -> locale -> refused(externalId, refusal, locale);
                };
        };
    }

    private ItemView added(String externalId, Reported reported, Act act, Locale locale) {
        var lead = reported.lead();
        return new ItemView(
                externalId,
                HttpStatus.CREATED.value(),
                lead.id(),
                lead.state().number(),
                null,
                answers.warnings(reported.similar(), act.actor(), locale));
    }

    ItemView known(String externalId, String id) {
        var number = leads.find(id).map(lead -> lead.state().number()).orElse(null);
        return new ItemView(externalId, HttpStatus.OK.value(), id, number, null, List.of());
    }

    ItemView malformed(BadItem bad, Locale locale) {
        return refused(bad.externalId(), problems.malformed(bad.violations(), locale));
    }

    ItemView refused(String externalId, Refusal refusal, Locale locale) {
        return refused(externalId, problems.of(refusal, locale));
    }

    private static ItemView refused(@Nullable String externalId, ProblemDetail problem) {
        return new ItemView(externalId, problem.getStatus(), null, null, problem, List.of());
    }
}

package yihao.lead.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.lead.EarlierItems;
import yihao.lead.Leads;
import yihao.lead.intake.ReportBatch;
import yihao.lead.intake.ReportBatch.Prepared;
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

    /// Where an item stood, and what is known of it before it is decided.
    ///
    /// @param prepared none where the item cannot be read
    record Looked<T>(T place, Item item, @Nullable Prepared prepared) {}

    List<Told> report(List<? extends Item> items, Act act) {
        return AtOnce.inChains(
                look(items, item -> item, act.actor()),
                this::marks,
                chain -> chain.stream().map(looked -> report(looked, act)).toList());
    }

    /// Asks once for what was made of them before.
    <T> List<Looked<T>> look(List<T> places, Function<T, ? extends Item> itemAt, Actor actor) {
        var ids = places.stream()
                .map(itemAt)
                .flatMap(item -> item instanceof ReadItem read ? Stream.of(read.externalId()) : Stream.of())
                .toList();
        var earlier = reportBatch.earlier(ids, actor);
        return AtOnce.each(places, place -> {
            var item = itemAt.apply(place);
            return new Looked<>(place, item, item instanceof ReadItem read ? prepare(read, earlier, actor) : null);
        });
    }

    private Prepared prepare(ReadItem item, Map<String, EarlierItems.Item> earlier, Actor actor) {
        var investor = item.report().investor().investor();
        return reportBatch.prepare(new ReportBatch.Item(item.externalId(), item.hash(), investor), earlier, actor);
    }

    Set<String> marks(Looked<?> looked) {
        return looked.prepared() == null ? Set.of() : reportBatch.marks(looked.prepared());
    }

    /// For what is known already nobody gets a key in the vault.
    private Told report(Looked<?> looked, Act act) {
        return switch (looked.item()) {
            case BadItem bad -> locale -> malformed(bad, locale);
            case ReadItem(var externalId, var hash, var report) -> {
                var prepared = Objects.requireNonNull(looked.prepared());
                var result = prepared.before() == null
                        ? reportBatch.report(prepared, report.typed(vault), act)
                        : prepared.before();
                yield switch (result) {
                    case ReportBatch.Added(var reported) -> locale -> added(externalId, reported, act, locale);
                    case ReportBatch.Known(var id) -> _ -> known(externalId, id);
                    case ReportBatch.No(var refusal) -> locale -> refused(externalId, refusal, locale);
                };
            }
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

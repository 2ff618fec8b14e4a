package yihao.lead.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.lead.intake.ReportBatch;
import yihao.lead.intake.ReportBatch.Prospect;
import yihao.lead.intake.web.ItemReader.BadItem;
import yihao.lead.intake.web.ItemReader.ReadItem;
import yihao.lead.intake.web.ReportItems.ItemView;
import yihao.lead.intake.web.RowReader.ReadRow;

/// L12: the rows of a spreadsheet are the items of a batch; before they are reported one can ask what
/// would become of them.
@Component
class ReportRows {

    private final ReportItems reportItems;
    private final ReportBatch reportBatch;
    private final ReportAnswers answers;

    ReportRows(ReportItems reportItems, ReportBatch reportBatch, ReportAnswers answers) {
        this.reportItems = reportItems;
        this.reportBatch = reportBatch;
        this.answers = answers;
    }

    enum RowOutcome {
        /// In a preview: would be registered.
        FREE,
        REGISTERED,
        /// Registered before from the same row of the same file.
        KNOWN,
        REFUSED
    }

    /// @param sheet empty where the file has no sheets
    /// @param row as the spreadsheet program shows it
    /// @param problem with `violations` where single fields are wrong, by their place in a report
    record RowView(
            String sheet,
            int row,
            String investor,
            @Nullable Money amount,
            RowOutcome outcome,
            @Nullable String id,
            @Nullable String number,
            @Nullable ProblemDetail problem,
            List<ReportAnswers.Warning> warnings) {

        private static RowView of(ReadRow row, ItemView item) {
            var outcome = switch (HttpStatus.valueOf(item.status())) {
                case CREATED -> RowOutcome.REGISTERED;
                case OK -> RowOutcome.KNOWN;
                default -> RowOutcome.REFUSED;
            };
            return new RowView(
                    row.sheet(),
                    row.number(),
                    row.investor(),
                    row.amount(),
                    outcome,
                    item.id(),
                    item.number(),
                    item.problem(),
                    item.warnings());
        }
    }

    List<RowView> report(List<ReadRow> rows, Act act, Locale locale) {
        var done = reportItems.report(rows.stream().map(ReadRow::item).toList(), act, locale);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> RowView.of(rows.get(at), done.get(at)))
                .toList();
    }

    List<RowView> foresee(List<ReadRow> rows, Act act, Locale locale) {
        return AtOnce.inChains(
                rows, row -> reportItems.marks(row.item(), act.actor()), chain -> foreseeChain(chain, act, locale));
    }

    private List<RowView> foreseeChain(List<ReadRow> chain, Act act, Locale locale) {
        var readable = chain.stream().flatMap(row -> item(row).stream()).toList();
        var prospects = reportBatch.foresee(readable, act).iterator();
        return chain.stream()
                .map(row -> switch (row.item()) {
                    case BadItem bad -> RowView.of(row, reportItems.malformed(bad, locale));
                    case ReadItem item -> view(row, item.externalId(), prospects.next(), act, locale);
                })
                .toList();
    }

    private static Optional<ReportBatch.Item> item(ReadRow row) {
        return row.item() instanceof ReadItem(var id, var hash, var report)
                ? Optional.of(new ReportBatch.Item(row.place(), id, hash, report.typedWithoutContacts()))
                : Optional.empty();
    }

    private RowView view(ReadRow row, String externalId, Prospect prospect, Act act, Locale locale) {
        return switch (prospect) {
            case ReportBatch.Free(var similar) ->
                new RowView(
                        row.sheet(),
                        row.number(),
                        row.investor(),
                        row.amount(),
                        RowOutcome.FREE,
                        null,
                        null,
                        null,
                        answers.warnings(similar, act.actor(), locale));
            case ReportBatch.Known(var leadId) -> RowView.of(row, reportItems.known(externalId, leadId));
            case ReportBatch.No(var refusal) -> RowView.of(row, reportItems.refused(externalId, refusal, locale));
        };
    }
}

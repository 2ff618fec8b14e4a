package yihao.lead.intake.web;

import static yihao.ledgers.imports.RowOutcome.FREE;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.lead.intake.EarlierRows;
import yihao.lead.intake.ReportBatch;
import yihao.lead.intake.ReportBatch.Prospect;
import yihao.lead.intake.web.ItemReader.BadItem;
import yihao.lead.intake.web.ItemReader.ReadItem;
import yihao.lead.intake.web.ReportItems.ItemView;
import yihao.lead.intake.web.ReportItems.Looked;
import yihao.lead.intake.web.ReportItems.Told;
import yihao.lead.intake.web.RowReader.ReadRow;
import yihao.ledgers.imports.RowAnswer;
import yihao.ledgers.imports.RowOutcome;
import yihao.ledgers.imports.web.RowAnswers;

/// L12: the rows of a spreadsheet are the items of a batch; before they are reported one can ask what
/// would become of them.
@Component
class ReportRows {

    private final ReportItems reportItems;
    private final ReportBatch reportBatch;
    private final ReportAnswers answers;
    private final RowAnswers rowAnswers;

    ReportRows(ReportItems reportItems, ReportBatch reportBatch, ReportAnswers answers, JsonMapper json) {
        this.reportItems = reportItems;
        this.reportBatch = reportBatch;
        this.answers = answers;
        this.rowAnswers = new RowAnswers(json);
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

        private static RowView free(ReadRow row, List<ReportAnswers.Warning> warnings) {
            return new RowView(
                    row.sheet(), row.number(), row.investor(), row.amount(), FREE, null, null, null, warnings);
        }

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

    List<RowAnswer> report(List<ReadRow> rows, Act act) {
        var told = reportItems.report(rows.stream().map(ReadRow::item).toList(), act);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> answer(rows.get(at), told.get(at)))
                .toList();
    }

    /// What would become of rows, each after those before it.
    ///
    /// @param earlier of the same file
    List<RowAnswer> foresee(List<ReadRow> rows, EarlierRows earlier, Act act) {
        return AtOnce.inChains(
                reportItems.look(rows, ReadRow::item, act.actor()),
                reportItems::marks,
                chain -> chain.stream().map(row -> foresee(row, earlier, act)).toList());
    }

    private RowAnswer foresee(Looked<ReadRow> looked, EarlierRows earlier, Act act) {
        var row = looked.place();
        return switch (looked.item()) {
            case BadItem bad -> answer(row, locale -> reportItems.malformed(bad, locale));
            case ReadItem(var externalId, var hash, var report) -> {
                var prepared = Objects.requireNonNull(looked.prepared());
                var typed = report.typedWithoutContacts();
                yield answer(row, externalId, reportBatch.foresee(prepared, row.place(), typed, earlier, act), act);
            }
        };
    }

    private RowAnswer answer(ReadRow row, String externalId, Prospect prospect, Act act) {
        return switch (prospect) {
            case ReportBatch.Free(var similar) ->
                rowAnswers.of(FREE, locale -> RowView.free(row, answers.warnings(similar, act.actor(), locale)));
            case ReportBatch.Known(var leadId) -> answer(row, _ -> reportItems.known(externalId, leadId));
            case ReportBatch.No(var refusal) -> answer(row, locale -> reportItems.refused(externalId, refusal, locale));
        };
    }

    private RowAnswer answer(ReadRow row, Told told) {
        var outcome = RowView.of(row, told.in(Locale.CHINESE)).outcome();
        return rowAnswers.of(outcome, locale -> RowView.of(row, told.in(locale)));
    }
}

package yihao.lead.visit.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.kernel.Refusal;
import yihao.lead.visit.ImportVisits;
import yihao.lead.visit.ImportVisits.Good;
import yihao.lead.visit.ImportVisits.Item;
import yihao.lead.visit.ImportVisits.Known;
import yihao.lead.visit.ImportVisits.No;
import yihao.lead.visit.VisitProblem;
import yihao.lead.visit.web.VisitRowReader.ReadRow;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.problem.Problems;

/// L9, G5: the rows of a spreadsheet become visits, or it is said what would become of them.
@Component
class VisitRows {

    private final ImportVisits importVisits;
    private final Problems problems;
    private final Vault vault;

    VisitRows(ImportVisits importVisits, Problems problems, Vault vault) {
        this.importVisits = importVisits;
        this.problems = problems;
        this.vault = vault;
    }

    enum RowOutcome {
        /// In a preview: would be entered.
        FREE,
        REGISTERED,
        /// Entered before from the same row of the same file.
        KNOWN,
        REFUSED
    }

    /// @param row as the spreadsheet program shows it
    /// @param days as they would count
    record RowView(
            String sheet,
            int row,
            String firm,
            @Nullable LocalDate day,
            @Nullable BigDecimal days,
            RowOutcome outcome,
            @Nullable String id,
            @Nullable String number,
            @Nullable ProblemDetail problem) {}

    /// @param preview whether only to say what would become of each row
    List<RowView> enter(List<ReadRow> rows, boolean preview, Act act, Locale locale) {
        var before = new HashMap<String, String>();
        return rows.stream()
                .map(row -> enter(row, preview, before, act, locale))
                .toList();
    }

    /// @param before where in the file a visit to the same firm on the same day stands
    private RowView enter(ReadRow row, boolean preview, Map<String, String> before, Act act, Locale locale) {
        var request = row.request();
        if (request == null) {
            return view(row, RowOutcome.REFUSED, null, null, problems.malformed(row.violations(), locale));
        }
        var other = before.putIfAbsent(row.firm() + row.day(), row.place());
        if (other != null) {
            var repeated = Refusal.of(VisitProblem.VISIT_REPEATED_IN_FILE, "row", other);
            return view(row, RowOutcome.REFUSED, null, null, problems.of(repeated, locale));
        }
        return switch (importVisits.bring(item(row, request, preview), preview, act)) {
            case Good(var visit) ->
                visit == null
                        ? view(row, RowOutcome.FREE, null, null, null)
                        : view(
                                row,
                                RowOutcome.REGISTERED,
                                visit.id(),
                                visit.state().number(),
                                null);
            case Known(var id) -> view(row, RowOutcome.KNOWN, id, null, null);
            case No(var refusal) -> view(row, RowOutcome.REFUSED, null, null, problems.of(refusal, locale));
        };
    }

    /// For a preview nobody gets a key in the vault.
    private Item item(ReadRow row, VisitRequest request, boolean preview) {
        var plan = request.plan();
        var record = request.record();
        var told = preview && record != null ? record.withoutPeople() : record;
        return new Item(row.externalId(), row.fileHash(), plan, told == null ? null : told.typed(plan.stay(), vault));
    }

    private static RowView view(
            ReadRow row,
            RowOutcome outcome,
            @Nullable String id,
            @Nullable String number,
            @Nullable ProblemDetail problem) {
        var request = row.request();
        return new RowView(
                row.sheet(),
                row.number(),
                row.firm(),
                row.day(),
                request == null ? null : request.stay().days(),
                outcome,
                id,
                number,
                problem);
    }
}

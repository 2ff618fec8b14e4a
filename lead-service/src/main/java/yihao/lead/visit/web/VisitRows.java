package yihao.lead.visit.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Act;
import yihao.kernel.Refusal;
import yihao.lead.visit.ImportVisits;
import yihao.lead.visit.ImportVisits.Good;
import yihao.lead.visit.ImportVisits.Item;
import yihao.lead.visit.ImportVisits.Known;
import yihao.lead.visit.ImportVisits.No;
import yihao.lead.visit.VisitProblem;
import yihao.lead.visit.web.VisitRowReader.ReadRow;
import yihao.ledgers.imports.RowAnswer;
import yihao.ledgers.imports.RowOutcome;
import yihao.ledgers.imports.web.RowAnswers;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.problem.Problems;

/// L9, G5: the rows of a spreadsheet become visits, or it is said what would become of them.
@Component
class VisitRows {

    private final ImportVisits importVisits;
    private final Problems problems;
    private final Vault vault;
    private final RowAnswers rowAnswers;

    VisitRows(ImportVisits importVisits, Problems problems, Vault vault, JsonMapper json) {
        this.importVisits = importVisits;
        this.problems = problems;
        this.vault = vault;
        this.rowAnswers = new RowAnswers(json);
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

    /// @param before where in the file a visit to the same firm on the same day stands; these rows join it
    /// @param preview whether only to say what would become of each row
    List<RowAnswer> enter(List<ReadRow> rows, Map<String, String> before, boolean preview, Act act) {
        return rows.stream().map(row -> enter(row, before, preview, act)).toList();
    }

    private RowAnswer enter(ReadRow row, Map<String, String> before, boolean preview, Act act) {
        var request = row.request();
        if (request == null) {
            return refused(row, locale -> problems.malformed(row.violations(), locale));
        }
        var other = before.putIfAbsent(row.firm() + row.day(), row.place());
        if (other != null) {
            var repeated = Refusal.of(VisitProblem.VISIT_REPEATED_IN_FILE, "row", other);
            return refused(row, locale -> problems.of(repeated, locale));
        }
        return switch (importVisits.bring(item(row, request, preview), preview, act)) {
            case Good(var visit) ->
                visit == null
                        ? answer(row, RowOutcome.FREE, null, null)
                        : answer(
                                row,
                                RowOutcome.REGISTERED,
                                visit.id(),
                                visit.state().number());
            case Known(var id) -> answer(row, RowOutcome.KNOWN, id, null);
            case No(var refusal) -> refused(row, locale -> problems.of(refusal, locale));
        };
    }

    private RowAnswer refused(ReadRow row, Function<Locale, ProblemDetail> problem) {
        return rowAnswers.of(
                RowOutcome.REFUSED, locale -> view(row, RowOutcome.REFUSED, null, null, problem.apply(locale)));
    }

    private RowAnswer answer(ReadRow row, RowOutcome outcome, @Nullable String id, @Nullable String number) {
        return rowAnswers.of(outcome, _ -> view(row, outcome, id, number, null));
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

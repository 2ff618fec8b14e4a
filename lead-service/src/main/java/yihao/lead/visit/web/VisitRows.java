package yihao.lead.visit.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.lead.Network;
import yihao.lead.visit.ImportVisits;
import yihao.lead.visit.ImportVisits.Good;
import yihao.lead.visit.ImportVisits.Item;
import yihao.lead.visit.ImportVisits.Known;
import yihao.lead.visit.ImportVisits.No;
import yihao.lead.visit.ImportVisits.Result;
import yihao.lead.visit.NameUnit;
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
    private final NameUnit nameUnit;
    private final Network network;
    private final Problems problems;
    private final Vault vault;
    private final RowAnswers rowAnswers;

    VisitRows(
            ImportVisits importVisits,
            NameUnit nameUnit,
            Network network,
            Problems problems,
            Vault vault,
            JsonMapper json) {
        this.importVisits = importVisits;
        this.nameUnit = nameUnit;
        this.network = network;
        this.problems = problems;
        this.vault = vault;
        this.rowAnswers = new RowAnswers(json);
    }

    /// @param row as the spreadsheet program shows it
    /// @param unit whose visit it is; none where it cannot be said
    /// @param days as they would count
    record RowView(
            String sheet,
            int row,
            Network.@Nullable Name unit,
            String firm,
            @Nullable LocalDate day,
            @Nullable BigDecimal days,
            RowOutcome outcome,
            @Nullable String id,
            @Nullable String number,
            @Nullable ProblemDetail problem) {}

    /// What the rows before have told.
    ///
    /// @param places where in the file a visit of the same unit to the same firm on the same day was taken
    /// @param units each name is looked up once
    record Before(Map<String, String> places, Map<String, Outcome<String>> units) {

        static Before nothing() {
            return new Before(new HashMap<>(), new HashMap<>());
        }
    }

    /// @param before these rows join it
    /// @param preview whether only to say what would become of each row
    List<RowAnswer> enter(List<ReadRow> rows, Before before, boolean preview, Act act) {
        return rows.stream()
                .map(row -> switch (unit(row, before, act)) {
                    case Outcome.Done<String>(var unit) -> enter(row, unit, before, preview, act);
                    case Outcome.Refused<String>(var refusal) ->
                        refused(row, null, locale -> problems.of(refusal, locale));
                })
                .toList();
    }

    /// The sender's where the row names none.
    private Outcome<String> unit(ReadRow row, Before before, Act act) {
        return row.unit() == null
                ? Outcome.done(act.actor().unit())
                : before.units().computeIfAbsent(row.unit(), name -> nameUnit.named(name, act.actor()));
    }

    private RowAnswer enter(ReadRow row, String unit, Before before, boolean preview, Act act) {
        var request = row.request();
        if (request == null) {
            return refused(row, unit, locale -> problems.malformed(row.violations(), locale));
        }
        var same = unit + "|" + row.firm() + row.day();
        var other = before.places().get(same);
        if (other != null) {
            var repeated = Refusal.of(VisitProblem.VISIT_REPEATED_IN_FILE, "row", other);
            return refused(row, unit, locale -> problems.of(repeated, locale));
        }
        var result = importVisits.bring(item(row, unit, request, preview), preview, act);
        if (!(result instanceof No)) {
            before.places().put(same, row.place());
        }
        return answer(row, unit, result);
    }

    private RowAnswer answer(ReadRow row, String unit, Result result) {
        return switch (result) {
            case Good(var visit) ->
                visit == null
                        ? answer(row, unit, RowOutcome.FREE, null, null)
                        : answer(
                                row,
                                unit,
                                RowOutcome.REGISTERED,
                                visit.id(),
                                visit.state().number());
            case Known(var id) -> answer(row, unit, RowOutcome.KNOWN, id, null);
            case No(var refusal) -> refused(row, unit, locale -> problems.of(refusal, locale));
        };
    }

    private RowAnswer refused(ReadRow row, @Nullable String unit, Function<Locale, ProblemDetail> problem) {
        return rowAnswers.of(
                RowOutcome.REFUSED, locale -> view(row, unit, RowOutcome.REFUSED, null, null, problem.apply(locale)));
    }

    private RowAnswer answer(
            ReadRow row, String unit, RowOutcome outcome, @Nullable String id, @Nullable String number) {
        return rowAnswers.of(outcome, _ -> view(row, unit, outcome, id, number, null));
    }

    /// For a preview nobody gets a key in the vault.
    private Item item(ReadRow row, String unit, VisitRequest request, boolean preview) {
        var plan = request.plan();
        var record = request.record();
        var told = preview && record != null ? record.withoutPeople() : record;
        return new Item(
                unit, row.externalId(), row.fileHash(), plan, told == null ? null : told.typed(plan.stay(), vault));
    }

    private RowView view(
            ReadRow row,
            @Nullable String unit,
            RowOutcome outcome,
            @Nullable String id,
            @Nullable String number,
            @Nullable ProblemDetail problem) {
        var request = row.request();
        return new RowView(
                row.sheet(),
                row.number(),
                unit == null ? null : network.nameOf(unit),
                row.firm(),
                row.day(),
                request == null ? null : request.stay().days(),
                outcome,
                id,
                number,
                problem);
    }
}

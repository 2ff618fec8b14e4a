package yihao.project.capital.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.imports.RowAnswer;
import yihao.ledgers.imports.RowOutcome;
import yihao.ledgers.imports.web.RowAnswers;
import yihao.platform.web.problem.Problems;
import yihao.project.capital.Capital;
import yihao.project.capital.CapitalLedgerRule;
import yihao.project.capital.CapitalLedgerRule.Field;
import yihao.project.capital.ImportCapital;
import yihao.project.capital.ImportCapital.Good;
import yihao.project.capital.ImportCapital.Known;
import yihao.project.capital.ImportCapital.No;
import yihao.project.capital.web.CapitalCells.ReadRow;
import yihao.rules.Bilingual;

/// Rule PC-08: the rows of a spreadsheet become sums, or it is said what would become of them.
@Component
class CapitalRows {

    private final CapitalViews views;
    private final Problems problems;
    private final JsonMapper json;
    private final RowAnswers rowAnswers;

    CapitalRows(CapitalViews views, Problems problems, JsonMapper json) {
        this.views = views;
        this.problems = problems;
        this.json = json;
        this.rowAnswers = new RowAnswers(json);
    }

    /// @param row as the spreadsheet program shows it
    /// @param project as the row names it
    /// @param projectId none where it is not known
    /// @param number the project's
    /// @param id of the sum
    record RowView(
            String sheet,
            int row,
            String project,
            @Nullable String projectId,
            @Nullable String number,
            @Nullable Money amount,
            @Nullable LocalDate valueDate,
            @Nullable Bilingual kind,
            boolean hasVoucher,
            RowOutcome outcome,
            @Nullable String id,
            @Nullable ProblemDetail problem) {}

    /// @param run remembers the parts before
    List<RowAnswer> enter(List<Row> rows, String fileHash, CapitalLedgerRule rule, ImportCapital.Run run, Act act) {
        var cells = new CapitalCells(rule, json, fileHash);
        return rows.stream().map(row -> enter(cells.read(row), run, act)).toList();
    }

    private RowAnswer enter(ReadRow read, ImportCapital.Run run, Act act) {
        if (read.item() == null) {
            return refused(read, locale -> problems.malformed(read.violations(), locale));
        }
        return switch (run.bring(read.item(), act)) {
            case Good(var id, var capital) ->
                answer(read, id == null ? RowOutcome.FREE : RowOutcome.REGISTERED, id, capital);
            case Known(var known) -> answer(read, RowOutcome.KNOWN, known.id(), known.state());
            case No(var refusal) -> refused(read, locale -> problems.of(refusal, locale));
        };
    }

    private RowAnswer answer(ReadRow read, RowOutcome outcome, @Nullable String id, Capital capital) {
        var row = read.row();
        return rowAnswers.of(
                outcome,
                _ -> new RowView(
                        row.sheet(),
                        row.number(),
                        capital.projectName(),
                        capital.projectId(),
                        capital.projectNumber(),
                        capital.amount(),
                        capital.valueDate(),
                        views.kindLabel(capital.kind()),
                        capital.voucher() != null,
                        outcome,
                        id,
                        null));
    }

    private RowAnswer refused(ReadRow read, Function<Locale, ProblemDetail> problem) {
        var row = read.row();
        var name = row.text(Field.PROJECT.name());
        return rowAnswers.of(
                RowOutcome.REFUSED,
                locale -> new RowView(
                        row.sheet(),
                        row.number(),
                        name.isEmpty() ? row.text(Field.PROJECT_NUMBER.name()) : name,
                        null,
                        null,
                        read.amount(),
                        read.valueDate(),
                        null,
                        false,
                        RowOutcome.REFUSED,
                        null,
                        problem.apply(locale)));
    }
}

package yihao.lead.network.web;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Act;
import yihao.lead.network.ImportUnits;
import yihao.lead.network.ImportUnits.Good;
import yihao.lead.network.ImportUnits.Item;
import yihao.lead.network.ImportUnits.Known;
import yihao.lead.network.ImportUnits.No;
import yihao.lead.network.UnitKind;
import yihao.lead.network.UnitLedgerRule;
import yihao.lead.network.UnitLedgerRule.Field;
import yihao.lead.network.web.UnitController.UnitRequest;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.imports.RowAnswer;
import yihao.ledgers.imports.RowOutcome;
import yihao.ledgers.imports.web.RowAnswers;
import yihao.platform.web.problem.BeanViolations;
import yihao.platform.web.problem.Problems;
import yihao.platform.web.problem.Problems.Violation;

/// L1, G5: the rows of a spreadsheet become units, or it is said what would become of them.
@Component
class UnitRows {

    private final Problems problems;
    private final Validator validator;
    private final RowAnswers rowAnswers;

    UnitRows(Problems problems, Validator validator, JsonMapper json) {
        this.problems = problems;
        this.validator = validator;
        this.rowAnswers = new RowAnswers(json);
    }

    /// @param row as the spreadsheet program shows it
    /// @param number the unit's id, which is what people call it by
    record RowView(
            String sheet,
            int row,
            String name,
            @Nullable UnitKind kind,
            String parent,
            RowOutcome outcome,
            @Nullable String id,
            @Nullable String number,
            @Nullable ProblemDetail problem) {}

    private record ReadRow(
            Row row, @Nullable Item item, @Nullable UnitKind kind, List<Violation> violations) {}

    /// Parents before those below them.
    List<Row> parentsFirst(List<Row> rows, UnitLedgerRule rule) {
        return ImportUnits.parentsFirst(rows, row -> item(row, rule));
    }

    /// @param run remembers the parts before
    List<RowAnswer> enter(List<Row> rows, UnitLedgerRule rule, ImportUnits.Run run, Act act) {
        return rows.stream().map(row -> enter(read(row, rule), run, act)).toList();
    }

    private RowAnswer enter(ReadRow row, ImportUnits.Run run, Act act) {
        if (!row.violations().isEmpty()) {
            return refused(row, locale -> problems.malformed(row.violations(), locale));
        }
        return switch (run.bring(List.of(row.item()), act).getFirst()) {
            case Good good ->
                good.unit() == null
                        ? answer(row, RowOutcome.FREE, null)
                        : answer(row, RowOutcome.REGISTERED, good.id());
            case Known known -> answer(row, RowOutcome.KNOWN, known.id());
            case No no -> refused(row, locale -> problems.of(no.refusal(), locale));
        };
    }

    private RowAnswer refused(ReadRow row, Function<Locale, ProblemDetail> problem) {
        return rowAnswers.of(RowOutcome.REFUSED, locale -> view(row, RowOutcome.REFUSED, null, problem.apply(locale)));
    }

    private RowAnswer answer(ReadRow row, RowOutcome outcome, @Nullable String id) {
        return rowAnswers.of(outcome, _ -> view(row, outcome, id, null));
    }

    private static RowView view(
            ReadRow read, RowOutcome outcome, @Nullable String id, @Nullable ProblemDetail problem) {
        var row = read.row();
        return new RowView(
                row.sheet(),
                row.number(),
                row.text(Field.NAME_ZH.name()),
                read.kind(),
                row.text(Field.PARENT.name()),
                outcome,
                id,
                id,
                problem);
    }

    private static Item item(Row row, UnitLedgerRule rule) {
        return new Item(
                place(row),
                text(row, Field.ID).orElse(null),
                text(row, Field.KIND).flatMap(rule::kind).orElse(rule.kindWhenUnsaid()),
                row.text(Field.NAME_ZH.name()),
                text(row, Field.NAME_EN).orElse(null),
                text(row, Field.PARENT).orElse(null),
                text(row, Field.DIVISION_CODE).orElse(null),
                text(row, Field.TELEPHONE).orElse(null));
    }

    private ReadRow read(Row row, UnitLedgerRule rule) {
        var said = text(row, Field.KIND);
        var kind = said.isEmpty() ? Optional.of(rule.kindWhenUnsaid()) : said.flatMap(rule::kind);
        var item = item(row, rule);
        var wrong = new ArrayList<Violation>();
        if (kind.isEmpty()) {
            wrong.add(new Violation(pointer(Field.KIND), "invalid"));
        }
        wrong.addAll(BeanViolations.of(request(item), validator));
        return new ReadRow(row, item, kind.orElse(null), wrong);
    }

    private static UnitRequest request(Item item) {
        var english = item.nameEn() == null ? item.nameZh() : item.nameEn();
        return new UnitRequest(
                item.kind(), item.nameZh(), english, item.parent(), item.divisionCode(), item.telephone(), null, null);
    }

    /// Where its sender finds it, as spreadsheet programs write it: `二季度!5`.
    private static String place(Row row) {
        return row.sheet().isEmpty() ? String.valueOf(row.number()) : row.sheet() + "!" + row.number();
    }

    /// Where a request says what stands in this column.
    static String pointer(Field field) {
        return switch (field) {
            case ID -> "/id";
            case NAME_ZH -> "/nameZh";
            case NAME_EN -> "/nameEn";
            case KIND -> "/kind";
            case PARENT -> "/parent";
            case DIVISION_CODE -> "/divisionCode";
            case TELEPHONE -> "/telephone";
        };
    }

    private static Optional<String> text(Row row, Field field) {
        return Optional.of(row.text(field.name())).filter(text -> !text.isEmpty());
    }
}

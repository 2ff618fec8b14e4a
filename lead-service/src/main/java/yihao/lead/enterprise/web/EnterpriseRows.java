package yihao.lead.enterprise.web;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Act;
import yihao.lead.enterprise.EnterpriseLedgerRule;
import yihao.lead.enterprise.EnterpriseLedgerRule.Field;
import yihao.lead.enterprise.ImportEnterprises;
import yihao.lead.enterprise.ImportEnterprises.Good;
import yihao.lead.enterprise.ImportEnterprises.Known;
import yihao.lead.enterprise.ImportEnterprises.No;
import yihao.lead.enterprise.web.EnterpriseController.EnterpriseRequest;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.imports.RowAnswer;
import yihao.ledgers.imports.RowOutcome;
import yihao.ledgers.imports.web.RowAnswers;
import yihao.platform.web.problem.BeanViolations;
import yihao.platform.web.problem.Problems;
import yihao.platform.web.problem.Problems.Violation;
import yihao.reference.CreditCode;

/// L2, G5: the rows of a spreadsheet become enterprises, or it is said what would become of them.
@Component
class EnterpriseRows {

    private final Problems problems;
    private final Validator validator;
    private final RowAnswers rowAnswers;

    EnterpriseRows(Problems problems, Validator validator, JsonMapper json) {
        this.problems = problems;
        this.validator = validator;
        this.rowAnswers = new RowAnswers(json);
    }

    /// @param row as the spreadsheet program shows it
    /// @param number the enterprise's
    /// @param warnings a check digit that is wrong does not keep a row out: such codes have been issued
    record RowView(
            String sheet,
            int row,
            String name,
            String registration,
            String country,
            RowOutcome outcome,
            @Nullable String id,
            @Nullable String number,
            List<Map<String, String>> warnings,
            @Nullable ProblemDetail problem) {}

    private record ReadRow(Row row, EnterpriseRequest request, List<Violation> violations) {}

    private record Entered(@Nullable String id, @Nullable String number) {

        static final Entered NONE = new Entered(null, null);
    }

    /// @param run remembers the parts before
    List<RowAnswer> enter(List<Row> rows, EnterpriseLedgerRule rule, ImportEnterprises.Run run, Act act) {
        return rows.stream().map(row -> enter(read(row, rule), run, act)).toList();
    }

    private RowAnswer enter(ReadRow read, ImportEnterprises.Run run, Act act) {
        if (!read.violations().isEmpty()) {
            return refused(read, locale -> problems.malformed(read.violations(), locale));
        }
        return switch (run.bring(place(read.row()), read.request().facts(), act)) {
            case Good(var enterprise) ->
                enterprise == null
                        ? answer(read, RowOutcome.FREE, Entered.NONE)
                        : answer(
                                read,
                                RowOutcome.REGISTERED,
                                new Entered(enterprise.id(), enterprise.state().number()));
            case Known(var id, var number) -> answer(read, RowOutcome.KNOWN, new Entered(id, number));
            case No(var refusal) -> refused(read, locale -> problems.of(refusal, locale));
        };
    }

    private RowAnswer refused(ReadRow read, Function<Locale, ProblemDetail> problem) {
        return rowAnswers.of(
                RowOutcome.REFUSED, locale -> view(read, RowOutcome.REFUSED, Entered.NONE, problem.apply(locale)));
    }

    private RowAnswer answer(ReadRow read, RowOutcome outcome, Entered entered) {
        return rowAnswers.of(outcome, _ -> view(read, outcome, entered, null));
    }

    private static RowView view(ReadRow read, RowOutcome outcome, Entered entered, @Nullable ProblemDetail problem) {
        var row = read.row();
        var request = read.request();
        return new RowView(
                row.sheet(),
                row.number(),
                row.text(Field.NAME.name()),
                Objects.requireNonNullElse(
                        request.creditCode(), Objects.requireNonNullElse(request.foreignRegistration(), "")),
                request.country(),
                outcome,
                entered.id(),
                entered.number(),
                hasWrongDigit(request) ? List.of(Map.of("code", EnterpriseView.WRONG_DIGIT)) : List.of(),
                problem);
    }

    private static boolean hasWrongDigit(EnterpriseRequest request) {
        return request.creditCode() != null
                && CreditCode.of(request.creditCode()).finding() == CreditCode.Finding.WRONG_CHECK_DIGIT;
    }

    private ReadRow read(Row row, EnterpriseLedgerRule rule) {
        var cells = new EnterpriseCells(row, rule);
        var wrong = new ArrayList<>(cells.withoutValue());
        var request = cells.request(wrong);
        wrong.addAll(BeanViolations.of(request, validator));
        return new ReadRow(row, request, wrong);
    }

    /// Where its sender finds it, as spreadsheet programs write it: `二季度!5`.
    private static String place(Row row) {
        return row.sheet().isEmpty() ? String.valueOf(row.number()) : row.sheet() + "!" + row.number();
    }

    /// Where a request says what stands in this column.
    static String pointer(Field field) {
        return switch (field) {
            case NAME, FOREIGN_NAME, ALIASES -> "/names";
            case CREDIT_CODE -> "/creditCode";
            case FOREIGN_REGISTRATION -> "/foreignRegistration";
            case COUNTRY -> "/country";
            case INDUSTRY -> "/industry";
            case TRAITS -> "/traits";
        };
    }
}

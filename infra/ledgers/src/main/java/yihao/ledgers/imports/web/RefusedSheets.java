package yihao.ledgers.imports.web;

import static yihao.ledgers.imports.ImportProblem.ROWS_GONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.LedgerColumn;
import yihao.ledgers.RefusedRows;
import yihao.ledgers.imports.ImportedRows;
import yihao.ledgers.imports.ImportedRows.Telling;
import yihao.ledgers.imports.ImportedRows.Told;
import yihao.ledgers.imports.LedgerImport;
import yihao.ledgers.imports.LedgerKind.Form;
import yihao.ledgers.web.LedgerFiles;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;

/// G5: the rows of a spreadsheet that cannot be taken, sent back as one, each with what is wrong and where.
public final class RefusedSheets {

    private final ImportedRows rows;
    private final ImportViews views;
    private final Texts texts;

    /// @param texts `ledger.because` is the heading of what is wrong, `ledger.cell` says which `column`
    ///     has which `problem`
    public RefusedSheets(ImportedRows rows, ImportViews views, Texts texts) {
        this.rows = rows;
        this.views = views;
        this.texts = texts;
    }

    <F extends Enum<F>> ResponseEntity<byte[]> answer(
            Form<F> form, Versioned<LedgerImport> one, Telling telling, Locale locale) {
        if (rows.beside(one.id()).isEmpty()) {
            throw new Refused(Refusal.of(ROWS_GONE));
        }
        var name = form.name().apply(locale);
        var because = texts.get("ledger.because", Map.of(), locale);
        var refused = new ArrayList<RefusedRows.Refused>();
        for (int from = 0; from < one.state().rows(); ) {
            var told = rows.answers(one.id(), telling, true, from, ImportedRows.AT_ONCE);
            told.stream()
                    .collect(Collectors.groupingBy(row -> row.at() / ImportedRows.AT_ONCE))
                    .forEach((part, ofPart) -> refused.addAll(refused(form, one, part, ofPart, locale)));
            from = told.size() < ImportedRows.AT_ONCE
                    ? one.state().rows()
                    : told.getLast().at() + 1;
        }
        return LedgerFiles.workbook(name, new RefusedRows<>(name, form.columns(), because, locale).workbook(refused));
    }

    private <F extends Enum<F>> List<RefusedRows.Refused> refused(
            Form<F> form, Versioned<LedgerImport> one, int part, List<Told> told, Locale locale) {
        List<Row> written = rows.part(one.id(), one.state().seal(), part);
        return told.stream()
                .map(row -> new RefusedRows.Refused(
                        written.get(row.at() % ImportedRows.AT_ONCE),
                        because(form, views.in(locale, row.answer()).path("problem"), locale)))
                .toList();
    }

    private <F extends Enum<F>> String because(Form<F> form, JsonNode problem, Locale locale) {
        var violations = problem.path("violations");
        if (violations.isEmpty()) {
            return problem.path("detail").asString("");
        }
        return violations
                .valueStream()
                .map(violation -> cell(form, violation, locale))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /// What is wrong, with the heading of its column where it is about one.
    private <F extends Enum<F>> String cell(Form<F> form, JsonNode violation, Locale locale) {
        var at = violation.path("pointer").asString("");
        var detail = violation.path("detail").asString("");
        return form.columns().stream()
                .filter(column -> at.startsWith(form.pointer().apply(column.field())))
                .findFirst()
                .map(column -> texts.get("ledger.cell", facts(column, detail, locale), locale))
                .orElse(detail);
    }

    private static Map<String, String> facts(LedgerColumn<?> column, String detail, Locale locale) {
        return Map.of("column", column.heading(locale), "problem", detail);
    }
}

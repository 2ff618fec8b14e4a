package yihao.ledgers.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.LedgerColumn;
import yihao.ledgers.RefusedRows;
import yihao.ledgers.RefusedRows.Refused;

/// G5: the rows of a spreadsheet that cannot be taken, sent back as one, each with what is wrong and where.
public final class RefusedSheets {

    private final Texts texts;

    public RefusedSheets(Texts texts) {
        this.texts = texts;
    }

    /// The service's texts for people: `ledger.because` is the heading of what is wrong, `ledger.cell` says which
    /// `column` has which `problem`.
    public interface Texts {

        String get(String key, Map<String, ?> facts, Locale locale);
    }

    /// @param name of the file and of its sheet
    /// @param pointers where a request says what stands in a column
    /// @param problems of the rows, in their order; none where a row can be taken
    public <F extends Enum<F>> ResponseEntity<byte[]> answer(
            String name,
            List<LedgerColumn<F>> columns,
            Function<F, String> pointers,
            List<Row> rows,
            List<@Nullable ProblemDetail> problems,
            Locale locale) {
        var refused = IntStream.range(0, rows.size())
                .boxed()
                .flatMap(at -> Stream.ofNullable(problems.get(at))
                        .map(problem -> because(problem, columns, pointers, locale))
                        .map(because -> new Refused(rows.get(at), because)))
                .toList();
        var because = texts.get("ledger.because", Map.of(), locale);
        return LedgerFiles.workbook(name, new RefusedRows<>(name, columns, because, locale).workbook(refused));
    }

    private <F extends Enum<F>> String because(
            ProblemDetail problem, List<LedgerColumn<F>> columns, Function<F, String> pointers, Locale locale) {
        var facts = Objects.requireNonNullElse(problem.getProperties(), Map.<String, Object>of());
        if (!(facts.get("violations") instanceof List<?> violations)) {
            return String.valueOf(problem.getDetail());
        }
        return violations.stream()
                .map(violation -> cell((Map<?, ?>) violation, columns, pointers, locale))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /// What is wrong, with the heading of its column where it is about one.
    private <F extends Enum<F>> String cell(
            Map<?, ?> violation, List<LedgerColumn<F>> columns, Function<F, String> pointers, Locale locale) {
        var at = String.valueOf(violation.get("pointer"));
        var detail = String.valueOf(violation.get("detail"));
        return columns.stream()
                .filter(column -> at.startsWith(pointers.apply(column.field())))
                .findFirst()
                .map(column -> Map.of("column", column.heading(locale), "problem", detail))
                .map(facts -> texts.get("ledger.cell", facts, locale))
                .orElse(detail);
    }
}

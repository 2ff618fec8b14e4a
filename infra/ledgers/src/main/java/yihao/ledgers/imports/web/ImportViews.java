package yihao.ledgers.imports.web;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Versioned;
import yihao.ledgers.LeftOut;
import yihao.ledgers.imports.ImportLedger;
import yihao.ledgers.imports.ImportStatus;
import yihao.ledgers.imports.ImportedRows;
import yihao.ledgers.imports.ImportedRows.Beside;
import yihao.ledgers.imports.ImportedRows.Telling;
import yihao.ledgers.imports.LedgerImport;
import yihao.ledgers.imports.RowAnswer;
import yihao.ledgers.imports.RowCounts;
import yihao.ledgers.imports.RowOutcome;

/// An import as its sender sees it.
public record ImportViews(ImportLedger ledgers, ImportedRows rows, JsonMapper json) {

    /// @param done rows that have an answer in the pass that is under way, or in the last one
    /// @param counts of those
    /// @param leftOut the first of what is no row of data, `leftOutCount` says how much there is
    /// @param before an earlier sending of the same file
    /// @param kept whether its rows are there still
    record ImportView(
            String id,
            long version,
            String kind,
            String file,
            ImportStatus status,
            Instant receivedAt,
            @Nullable Instant endedAt,
            @Nullable String because,
            int rows,
            int done,
            Map<RowOutcome, Integer> counts,
            List<String> unreadColumns,
            List<String> hiddenColumns,
            List<LeftOut> leftOut,
            int leftOutCount,
            @Nullable Before before,
            boolean kept,
            List<ImportStep> actions) {}

    record Before(String id, Instant receivedAt, ImportStatus status) {}

    enum ImportStep {
        ENTER_GOOD_ROWS,
        ENTER_ALL,
        CANCEL
    }

    record RowsView(List<JsonNode> items, @Nullable String next) {}

    ImportView of(Versioned<LedgerImport> one) {
        var state = one.state();
        var counts = counts(one);
        var found = rows.beside(one.id());
        var beside = found.orElseGet(() -> new Beside(List.of(), List.of(), List.of(), 0));
        return new ImportView(
                one.id(),
                one.version(),
                state.kind(),
                state.file(),
                state.status(),
                state.receivedAt(),
                state.endedAt(),
                state.because(),
                state.rows(),
                counts.all(),
                each(counts),
                beside.unread(),
                beside.hidden(),
                beside.leftOut(),
                beside.leftOutCount(),
                ledgers.before(one)
                        .map(before -> new Before(
                                before.id(),
                                before.state().receivedAt(),
                                before.state().status()))
                        .orElse(null),
                found.isPresent(),
                steps(state.status(), counts));
    }

    RowsView rows(Versioned<LedgerImport> one, boolean onlyRefused, int from, int limit, Locale locale) {
        var told = rows.answers(one.id(), telling(one), onlyRefused, from, limit);
        var next = told.size() < limit ? null : String.valueOf(told.getLast().at() + 1);
        return new RowsView(told.stream().map(row -> in(locale, row.answer())).toList(), next);
    }

    JsonNode in(Locale locale, RowAnswer answer) {
        var isEnglish = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return json.readTree(isEnglish ? answer.en() : answer.zh());
    }

    Telling telling(Versioned<LedgerImport> one) {
        return switch (one.state().status()) {
            case CHECKING, CHECKED, RECHECKING -> Telling.CHECK;
            case ENTERING -> Telling.ENTRY;
            case ENTERED, CANCELLED -> rows.last(one.id());
        };
    }

    private RowCounts counts(Versioned<LedgerImport> one) {
        var kept = one.state().counts();
        return kept == null ? rows.counts(one.id(), telling(one)) : kept;
    }

    private static Map<RowOutcome, Integer> each(RowCounts counts) {
        var each = new EnumMap<RowOutcome, Integer>(RowOutcome.class);
        Stream.of(RowOutcome.values()).forEach(outcome -> each.put(outcome, counts.of(outcome)));
        return each;
    }

    private static List<ImportStep> steps(ImportStatus status, RowCounts counts) {
        if (status.isOver()) {
            return List.of();
        }
        var canEnter = status == ImportStatus.CHECKED && counts.of(RowOutcome.FREE) > 0;
        if (!canEnter) {
            return List.of(ImportStep.CANCEL);
        }
        return counts.of(RowOutcome.REFUSED) > 0
                ? List.of(ImportStep.ENTER_GOOD_ROWS, ImportStep.CANCEL)
                : List.of(ImportStep.ENTER_GOOD_ROWS, ImportStep.ENTER_ALL, ImportStep.CANCEL);
    }
}

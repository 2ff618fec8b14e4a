package yihao.project.capital.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.ledgers.LedgerWorkbook;
import yihao.ledgers.LedgerWorkbook.Sheet;
import yihao.ledgers.web.LedgerFiles;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.project.capital.Capital;
import yihao.project.capital.Capitals;
import yihao.project.lifecycle.ProjectProblem;
import yihao.project.lifecycle.Units;
import yihao.rules.Bilingual;

/// G5: what the register of money shows this caller, by the same filters and in the same order, as a workbook.
@RestController
class CapitalExportController {

    private static final Logger LOG = LoggerFactory.getLogger(CapitalExportController.class);

    private final Capitals capitals;
    private final CapitalViews views;
    private final Units units;
    private final Texts texts;
    private final int most;

    CapitalExportController(
            Capitals capitals,
            CapitalViews views,
            Units units,
            Texts texts,
            @Value("${yihao.project.export-rows:5000}") int most) {
        this.capitals = capitals;
        this.views = views;
        this.units = units;
        this.texts = texts;
        this.most = most;
    }

    private enum Column {
        PROJECT_NUMBER,
        PROJECT,
        UNIT,
        KIND,
        AMOUNT,
        CURRENCY,
        VALUE_DATE,
        RATE,
        RATE_DAY,
        RATE_SOURCE,
        AMOUNT_CNY,
        VOUCHER,
        PAYER,
        STATUS
    }

    @GetMapping("/api/capital/export")
    ResponseEntity<byte[]> export(
            @RequestParam Capital.@Nullable Status status,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth until,
            Actor actor,
            Locale locale) {
        var filter = new Capitals.Filter(status, unit, kind, from, until, null);
        var rows = capitals.list(filter, actor, most + 1).stream()
                .map(sum -> row(views.view(sum, actor), locale))
                .toList();
        return workbook(rows, actor, locale);
    }

    private List<Object> row(CapitalView sum, Locale locale) {
        return Stream.of(Column.values())
                .map(column -> cell(column, sum, locale))
                .toList();
    }

    private Object cell(Column column, CapitalView sum, Locale locale) {
        return switch (column) {
            case PROJECT_NUMBER -> sum.projectNumber();
            case PROJECT -> sum.projectName();
            case UNIT -> units.name(sum.unit()).map(name -> in(locale, name)).orElse(sum.unit());
            case KIND -> in(locale, sum.kindLabel());
            case AMOUNT -> sum.amount().amount();
            case CURRENCY -> sum.amount().currency().getCurrencyCode();
            case VALUE_DATE -> sum.valueDate();
            case RATE -> sum.rate();
            case RATE_DAY -> sum.rateDay();
            case RATE_SOURCE -> sum.rateSource();
            case AMOUNT_CNY -> sum.amountCny().amount();
            case VOUCHER -> sum.voucher() == null ? "" : sum.voucher().number();
            case PAYER -> Objects.requireNonNullElse(sum.payer(), "");
            case STATUS -> word(sum.status(), locale);
        };
    }

    private ResponseEntity<byte[]> workbook(List<List<Object>> rows, Actor actor, Locale locale) {
        if (rows.size() > most) {
            throw new Refused(Refusal.of(ProjectProblem.EXPORT_TOO_LARGE, "most", most));
        }
        LOG.info("Exported a register of money of {} rows for {} of {}", rows.size(), actor.subject(), actor.unit());
        var headings = Stream.of(Column.values())
                .map(column -> word(column.name(), locale))
                .toList();
        var name = word("name", locale);
        return LedgerFiles.workbook(name, LedgerWorkbook.write(List.of(new Sheet(name, null, headings, rows))));
    }

    private String word(String of, Locale locale) {
        return texts.get("project.capital-export." + of, Map.of(), locale);
    }

    private static String in(Locale locale, Bilingual text) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? text.en() : text.zh();
    }
}

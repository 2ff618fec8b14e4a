package yihao.talent.institution.web;

import java.math.BigDecimal;
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
import yihao.rules.Bilingual;
import yihao.talent.institution.Course.Status;
import yihao.talent.institution.InstitutionRefusal;
import yihao.talent.institution.InstitutionSight;
import yihao.talent.institution.Institutions.Filter;
import yihao.talent.institution.web.InstitutionView.InstitutionRow;

/// G5: what the register of institutions shows this caller, by the same filters and in the same order, as a workbook.
@RestController
class InstitutionExportController {

    private static final Logger LOG = LoggerFactory.getLogger(InstitutionExportController.class);

    private final InstitutionSight sight;
    private final InstitutionViews views;
    private final Texts texts;
    private final int most;

    InstitutionExportController(
            InstitutionSight sight,
            InstitutionViews views,
            Texts texts,
            @Value("${yihao.talent.export-rows:5000}") int most) {
        this.sight = sight;
        this.views = views;
        this.texts = texts;
        this.most = most;
    }

    private enum Column {
        NUMBER,
        KIND,
        GRADE,
        YEAR,
        NAME,
        NAME_EN,
        COUNTRY,
        FIELD,
        UNIT,
        STAGE,
        STAGE_SINCE,
        STATUS,
        PROGRESS_ON,
        MISSING
    }

    @GetMapping("/api/institutions/export")
    ResponseEntity<byte[]> export(
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String grade,
            @RequestParam @Nullable String stage,
            @RequestParam @Nullable Status status,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String field,
            Actor actor,
            Locale locale) {
        var filter = new Filter(kind, grade, stage, status, unit, year, field, null);
        var found = sight.institutions().list(filter, actor, null, most + 1);
        if (found.size() > most) {
            throw new Refused(Refusal.of(InstitutionRefusal.EXPORT_TOO_LARGE, "most", most));
        }
        LOG.info("Exported a register of institutions of {} rows for {}", found.size(), actor.unit());
        var rows = views.rows(found).stream().map(row -> cells(row, locale)).toList();
        var headings = Stream.of(Column.values())
                .map(column -> word(column.name(), locale))
                .toList();
        var name = word("name", locale);
        return LedgerFiles.workbook(name, LedgerWorkbook.write(List.of(new Sheet(name, null, headings, rows))));
    }

    private List<Object> cells(InstitutionRow row, Locale locale) {
        return Stream.of(Column.values())
                .map(column -> cell(column, row, locale))
                .toList();
    }

    private Object cell(Column column, InstitutionRow row, Locale locale) {
        return switch (column) {
            case NUMBER -> row.number();
            case KIND -> in(locale, row.kindName());
            case GRADE -> in(locale, row.gradeName());
            case YEAR -> BigDecimal.valueOf(row.year());
            case NAME -> row.nameZh();
            case NAME_EN -> Objects.requireNonNullElse(row.nameEn(), "");
            case COUNTRY -> row.country();
            case FIELD -> row.field();
            case UNIT -> row.unitName() == null ? row.unit() : in(locale, row.unitName());
            case STAGE -> in(locale, row.stageName());
            case STAGE_SINCE -> row.stageSince();
            case STATUS -> texts.get("status." + row.status(), Map.of(), locale);
            case PROGRESS_ON -> row.progressOn();
            case MISSING -> BigDecimal.valueOf(row.missing());
        };
    }

    private String word(String of, Locale locale) {
        return texts.get("talent.institutions-export." + of, Map.of(), locale);
    }

    private static String in(Locale locale, Bilingual text) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? text.en() : text.zh();
    }
}

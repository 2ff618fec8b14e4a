package yihao.talent.need.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import yihao.talent.Listing;
import yihao.talent.Listing.Wanted;
import yihao.talent.copies.Known;
import yihao.talent.need.Need;
import yihao.talent.need.NeedRefusal;

/// What the register of needs shows this caller, by the same filters and in the same order, as a workbook.
@RestController
class NeedExportController {

    private final Listing<Need> needs;
    private final NeedViews views;
    private final Known known;
    private final Texts texts;
    private final int most;

    NeedExportController(
            Listing<Need> needs,
            NeedViews views,
            Known known,
            Texts texts,
            @Value("${yihao.talent.export-rows:5000}") int most) {
        this.needs = needs;
        this.views = views;
        this.known = known;
        this.texts = texts;
        this.most = most;
    }

    private enum Column {
        NUMBER,
        TITLE,
        EMPLOYER,
        UNIT,
        FIELD,
        LEAST_CLASS,
        PLACE,
        HEADCOUNT,
        ARRIVED,
        NEEDED_BY,
        STATUS,
        FILLED_ON,
        DAYS
    }

    @GetMapping("/api/needs/export")
    ResponseEntity<byte[]> export(
            @RequestParam Need.@Nullable Status status,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String field,
            Actor actor,
            Locale locale) {
        var equal = new HashMap<String, String>();
        if (status != null) {
            equal.put("status", status.name());
        }
        if (unit != null) {
            equal.put("unit", unit);
        }
        if (field != null) {
            equal.put("field", field);
        }
        var found = needs.list(new Wanted(equal, null, most), actor);
        if (found.next() != null) {
            throw new Refused(Refusal.of(NeedRefusal.EXPORT_TOO_LARGE, "most", most));
        }
        var rows = found.items().stream()
                .map(need -> row(views.of(need, actor, locale), locale))
                .toList();
        var headings = Stream.of(Column.values())
                .map(column -> word(column.name(), locale))
                .toList();
        var name = word("name", locale);
        return LedgerFiles.workbook(name, LedgerWorkbook.write(List.of(new Sheet(name, null, headings, rows))));
    }

    private List<Object> row(NeedView need, Locale locale) {
        return Stream.of(Column.values())
                .map(column -> cell(column, need, locale))
                .toList();
    }

    private Object cell(Column column, NeedView need, Locale locale) {
        return switch (column) {
            case NUMBER -> need.number();
            case TITLE -> need.title();
            case EMPLOYER -> orEmpty(need.projectName() == null ? need.enterpriseName() : need.projectName());
            case UNIT -> unit(need.unit(), locale);
            case FIELD -> need.field();
            case LEAST_CLASS -> need.leastClass().name();
            case PLACE -> orEmpty(need.placeName());
            case HEADCOUNT -> need.headcount();
            case ARRIVED -> need.arrived();
            case NEEDED_BY -> need.neededBy();
            case STATUS -> word("status." + need.status().name(), locale);
            case FILLED_ON -> orEmpty(need.filledOn());
            case DAYS -> orEmpty(need.daysToFill());
        };
    }

    private String unit(String id, Locale locale) {
        return known.unit(id)
                .map(one -> locale.getLanguage().equals("zh") ? one.nameZh() : one.nameEn())
                .orElse(id);
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private String word(String of, Locale locale) {
        return texts.get("talent.need-export." + of, Map.of(), locale);
    }
}

package yihao.talent.talent.web;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
import yihao.kernel.Versioned;
import yihao.ledgers.LedgerWorkbook;
import yihao.ledgers.LedgerWorkbook.Sheet;
import yihao.ledgers.web.LedgerFiles;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.talent.Listing;
import yihao.talent.Listing.Wanted;
import yihao.talent.TalentClass;
import yihao.talent.catalogue.Title;
import yihao.talent.talent.Talent;
import yihao.talent.talent.TalentNames;
import yihao.talent.talent.TalentRefusal;

/// Rule TA-14: what the register of talents shows this caller, by the same filters and in the same order, as a
/// workbook. Names are masked in it for everybody, and historic titles are not printed.
@RestController
class TalentExportController {

    private static final Logger LOG = LoggerFactory.getLogger(TalentExportController.class);

    private final Listing<Talent> talents;
    private final TalentViews views;
    private final TalentNames names;
    private final Texts texts;
    private final int most;

    TalentExportController(
            Listing<Talent> talents,
            TalentViews views,
            TalentNames names,
            Texts texts,
            @Value("${yihao.talent.export-rows:5000}") int most) {
        this.talents = talents;
        this.views = views;
        this.names = names;
        this.texts = texts;
        this.most = most;
    }

    private enum Column {
        NUMBER,
        NAME,
        TALENT_CLASS,
        CATALOGUE,
        TITLES,
        DEGREE,
        FIELDS,
        LANGUAGES,
        PLACE,
        AVAILABLE_FROM,
        STATUS
    }

    @GetMapping("/api/talents/export")
    ResponseEntity<byte[]> export(
            @RequestParam @Nullable String field,
            @RequestParam @Nullable TalentClass talentClass,
            @RequestParam Talent.@Nullable Status status,
            @RequestParam @Nullable String language,
            @RequestParam @Nullable @Pattern(regexp = "[0-9]{6}") String place,
            @RequestParam @Nullable String number,
            Actor actor,
            Locale locale) {
        var wanted = new Wanted(TalentFilter.of(field, talentClass, status, language, place, number), null, most);
        var listed = talents.list(wanted, actor);
        if (listed.next() != null) {
            throw new Refused(Refusal.of(TalentRefusal.EXPORT_TOO_LARGE, "most", most));
        }
        LOG.info("Exported {} talents for {} of {}", listed.items().size(), actor.subject(), actor.unit());
        var rows = listed.items().stream().map(talent -> row(talent, locale)).toList();
        var headings = Stream.of(Column.values())
                .map(column -> word(column.name(), locale))
                .toList();
        var name = word("name", locale);
        return LedgerFiles.workbook(name, LedgerWorkbook.write(List.of(new Sheet(name, null, headings, rows))));
    }

    private List<Object> row(Versioned<Talent> talent, Locale locale) {
        return Stream.of(Column.values())
                .map(column -> cell(column, talent, locale))
                .toList();
    }

    private Object cell(Column column, Versioned<Talent> stored, Locale locale) {
        var talent = stored.state();
        return switch (column) {
            case NUMBER -> talent.number();
            case NAME -> names.masked(stored);
            case TALENT_CLASS ->
                talent.classification().inClass().map(Enum::name).orElse("-");
            case CATALOGUE -> talent.classification().catalogue();
            case TITLES -> views.printable(talent).stream().map(Title::name).collect(Collectors.joining("；"));
            case DEGREE -> texts.get("degree." + talent.degree().name(), Map.of(), locale);
            case FIELDS -> String.join(" ", talent.fields());
            case LANGUAGES -> String.join(" ", talent.languages());
            case PLACE -> Objects.requireNonNullElse(TalentViews.placeName(talent), "");
            case AVAILABLE_FROM -> talent.availableFrom() == null ? "" : talent.availableFrom();
            case STATUS ->
                word(talent.isErased() ? "ERASED" : "status." + talent.status().name(), locale);
        };
    }

    private String word(String of, Locale locale) {
        return texts.get("talent.export." + of, Map.of(), locale);
    }
}

package yihao.lead.network.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.lead.network.Unit;
import yihao.lead.network.UnitKind;
import yihao.lead.network.UnitLedgerRule;
import yihao.lead.network.UnitLedgerRule.Field;
import yihao.lead.network.Units;
import yihao.ledgers.LedgerWorkbook;
import yihao.ledgers.LedgerWorkbook.Sheet;
import yihao.ledgers.web.LedgerFiles;
import yihao.rules.RuleBook;

/// G5: the register of units as it is on screen, as a workbook under the headings of its own import.
@RestController
class UnitExportController {

    private static final Logger LOG = LoggerFactory.getLogger(UnitExportController.class);

    private final Units units;
    private final RuleBook<UnitLedgerRule> book;
    private final Clock clock;

    UnitExportController(Units units, RuleBook<UnitLedgerRule> unitLedgerRules, Clock clock) {
        this.units = units;
        this.book = unitLedgerRules;
        this.clock = clock;
    }

    @GetMapping("/api/units/export")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable UnitKind kind,
            @RequestParam(required = false) @Nullable String q,
            Actor actor,
            Locale locale) {
        var rule = book.inForce(CityTime.day(clock.instant())).orElseThrow().rules();
        var rows = units.all().stream()
                .filter(unit -> kind == null || unit.state().unitKind() == kind)
                .filter(unit -> q == null || isCalled(unit, q.strip().toLowerCase(Locale.ROOT)))
                .map(unit -> rule.columns().stream()
                        .map(column -> cell(column.field(), unit, rule))
                        .toList())
                .toList();
        LOG.info("Exported {} units for {} of {}", rows.size(), actor.subject(), actor.unit());
        var headings =
                rule.columns().stream().map(column -> column.heading(locale)).toList();
        var name = rule.name().in(locale);
        return LedgerFiles.workbook(name, LedgerWorkbook.write(List.of(new Sheet(name, null, headings, rows))));
    }

    private static boolean isCalled(Versioned<Unit> unit, String part) {
        var state = unit.state();
        return Stream.of(unit.id(), state.nameZh(), state.nameEn())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(part));
    }

    private static String cell(Field field, Versioned<Unit> stored, UnitLedgerRule rule) {
        var unit = stored.state();
        return Objects.requireNonNullElse(
                switch (field) {
                    case ID -> stored.id();
                    case NAME_ZH -> unit.nameZh();
                    case NAME_EN -> unit.nameEn();
                    case KIND -> rule.word(unit.unitKind());
                    case PARENT -> unit.parent();
                    case DIVISION_CODE -> unit.divisionCode();
                    case TELEPHONE -> unit.telephone();
                },
                "");
    }
}

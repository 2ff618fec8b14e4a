package yihao.talent.entitlement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.rules.Bilingual;
import yihao.rules.RuleSet;
import yihao.talent.TalentClass;
import yihao.talent.entitlement.AskedFact;
import yihao.talent.entitlement.BenefitTable;
import yihao.talent.entitlement.BenefitTables;
import yihao.talent.entitlement.Row;

/// Which tables there are, which are in force, and what each gives to whom.
@RestController
class TableController {

    private final BenefitTables tables;
    private final Clock clock;

    TableController(BenefitTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /// @param inForce whether it decides on the day that was asked about
    record TableView(
            String id,
            String reference,
            String city,
            @Nullable Bilingual title,
            String source,
            String status,
            @Nullable String note,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            boolean inForce,
            Map<String, Bilingual> names,
            Map<String, List<AskedFact>> asked,
            List<RowView> rows) {

        static TableView of(RuleSet<BenefitTable> set, LocalDate on) {
            var table = set.rules();
            var kinds = table.rows().stream().map(Row::benefit).distinct().toList();
            var asked = new LinkedHashMap<String, List<AskedFact>>();
            kinds.forEach(kind -> asked.put(kind, table.askedFor(kind)));
            return new TableView(
                    set.id(),
                    set.reference(),
                    table.city(),
                    set.title(),
                    set.source(),
                    set.status().name(),
                    set.note(),
                    set.validFrom(),
                    set.validUntil(),
                    set.isInForce(on),
                    Objects.requireNonNullElse(table.names(), Map.of()),
                    asked,
                    table.rows().stream().map(RowView::of).toList());
        }
    }

    /// @param ofEmployer whether the employer has to be said
    /// @param pay how it is computed, in the word of the format
    record RowView(
            String benefit,
            String recipient,
            boolean ofEmployer,
            List<TalentClass> classes,
            @Nullable String degree,
            List<String> titles,
            @Nullable Integer ageAtMost,
            List<String> employment,
            @Nullable String applies,
            List<String> evidence,
            @Nullable Integer serviceMonths,
            @Nullable String merit,
            String pay,
            String clause) {

        static RowView of(Row row) {
            return new RowView(
                    row.benefit(),
                    row.recipient().name(),
                    row.isOfEmployer(),
                    row.forClasses(),
                    row.degree() == null ? null : row.degree().name(),
                    filled(row.titles()),
                    row.ageAtMost(),
                    filled(row.employment()),
                    row.applies(),
                    filled(row.evidence()),
                    row.service() == null ? null : row.service().months(),
                    row.merit(),
                    row.pay()
                            .getClass()
                            .getSimpleName()
                            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                            .toLowerCase(Locale.ROOT),
                    row.clause());
        }

        private static List<String> filled(@Nullable List<String> words) {
            return words == null ? List.of() : words;
        }
    }

    @GetMapping("/api/benefit-tables")
    Map<String, List<TableView>> tables(@RequestParam @Nullable LocalDate on, Actor actor) {
        var day = on == null ? CityTime.day(clock.instant()) : on;
        return Map.of(
                "items",
                tables.book().versions().stream()
                        .map(set -> TableView.of(set, day))
                        .toList());
    }

    @GetMapping("/api/benefit-rules")
    Map<String, List<RuleSet<BenefitTable>>> rules(Actor actor) {
        return Map.of("items", tables.book().versions());
    }
}

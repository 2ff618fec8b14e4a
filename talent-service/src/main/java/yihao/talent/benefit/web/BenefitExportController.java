package yihao.talent.benefit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
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
import yihao.talent.benefit.Benefit;
import yihao.talent.benefit.BenefitRefusal;

/// G5: what the register of benefits shows this caller, by the same filters and in the same order, as a workbook.
@RestController
class BenefitExportController {

    private static final Logger LOG = LoggerFactory.getLogger(BenefitExportController.class);
    private static final int PAGE = 200;

    private final Listing<Benefit> benefits;
    private final Texts texts;
    private final int most;

    BenefitExportController(
            Listing<Benefit> benefits, Texts texts, @Value("${yihao.talent.export-rows:5000}") int most) {
        this.benefits = benefits;
        this.texts = texts;
        this.most = most;
    }

    private enum Column {
        NUMBER,
        TALENT,
        KIND,
        TALENT_CLASS,
        TABLE,
        AMOUNT,
        PAID,
        CURRENCY,
        APPLIED_ON,
        RECIPIENT,
        STATUS
    }

    @GetMapping("/api/benefits/export")
    ResponseEntity<byte[]> export(BenefitController.Filters filters, Actor actor, Locale locale) {
        var rows = all(filters.equal(), actor).stream()
                .map(benefit -> Stream.of(Column.values())
                        .map(column -> cell(column, benefit, locale))
                        .toList())
                .toList();
        LOG.info(
                "Exported the register of benefits, {} rows, for {} of {}", rows.size(), actor.subject(), actor.unit());
        var headings = Stream.of(Column.values())
                .map(column -> word(column.name(), locale))
                .toList();
        var name = word("name", locale);
        return LedgerFiles.workbook(name, LedgerWorkbook.write(List.of(new Sheet(name, null, headings, rows))));
    }

    private List<Benefit> all(Map<String, String> equal, Actor actor) {
        var all = new ArrayList<Benefit>();
        @Nullable String after = null;
        do {
            var page = benefits.list(new Wanted(equal, after, PAGE), actor);
            page.items().forEach(benefit -> all.add(benefit.state()));
            after = page.next();
            if (all.size() > most) {
                throw new Refused(Refusal.of(BenefitRefusal.EXPORT_TOO_LARGE, "most", most));
            }
        } while (after != null);
        return all;
    }

    private Object cell(Column column, Benefit benefit, Locale locale) {
        return switch (column) {
            case NUMBER -> benefit.number();
            case TALENT -> benefit.beneficiary().talentNumber();
            case KIND -> benefit.benefitKind();
            case TALENT_CLASS ->
                benefit.talentClass() == null ? "" : benefit.talentClass().name();
            case TABLE -> benefit.table();
            case AMOUNT -> benefit.amount().amount();
            case PAID -> benefit.paid().amount();
            case CURRENCY -> benefit.amount().currency().getCurrencyCode();
            case APPLIED_ON -> benefit.appliedOn();
            case RECIPIENT -> word(benefit.basis().terms().recipient().name(), locale);
            case STATUS -> texts.get("status." + benefit.status().name(), Map.of(), locale);
        };
    }

    private String word(String of, Locale locale) {
        return texts.get("talent.benefit-export." + of, Map.of(), locale);
    }
}

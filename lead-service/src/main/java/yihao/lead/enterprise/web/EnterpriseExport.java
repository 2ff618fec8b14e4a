package yihao.lead.enterprise.web;

import java.time.Clock;
import java.util.ArrayList;
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
import yihao.kernel.CityTime;
import yihao.kernel.Refusal;
import yihao.lead.InvestorName;
import yihao.lead.LeadProblem;
import yihao.lead.enterprise.Enterprise;
import yihao.lead.enterprise.EnterpriseLedgerRule;
import yihao.lead.enterprise.EnterpriseLedgerRule.Field;
import yihao.lead.enterprise.Enterprises;
import yihao.ledgers.LedgerColumn;
import yihao.ledgers.LedgerWorkbook;
import yihao.ledgers.LedgerWorkbook.Sheet;
import yihao.ledgers.web.LedgerFiles;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.reference.Countries;
import yihao.rules.RuleBook;

/// G5: the register of enterprises as it is on screen, by the same filter, as a workbook under the headings of its own
/// import, its number before them.
@RestController
class EnterpriseExport {

    private static final Logger LOG = LoggerFactory.getLogger(EnterpriseExport.class);
    private static final String BETWEEN = "、";

    private final Enterprises enterprises;
    private final RuleBook<EnterpriseLedgerRule> book;
    private final Texts texts;
    private final Clock clock;
    private final int most;

    EnterpriseExport(
            Enterprises enterprises,
            RuleBook<EnterpriseLedgerRule> enterpriseLedgerRules,
            Texts texts,
            Clock clock,
            @Value("${yihao.lead.export-rows:5000}") int most) {
        this.enterprises = enterprises;
        this.book = enterpriseLedgerRules;
        this.texts = texts;
        this.clock = clock;
        this.most = most;
    }

    /// Who took how many is in the log.
    @GetMapping("/api/enterprises/export")
    ResponseEntity<byte[]> export(@RequestParam(required = false) @Nullable String q, Actor actor, Locale locale) {
        var rule = book.inForce(CityTime.day(clock.instant())).orElseThrow().rules();
        var rows = rows(q, actor, rule, locale);
        LOG.info("Exported {} enterprises for {} of {}", rows.size(), actor.subject(), actor.unit());
        var headings = Stream.concat(
                        Stream.of(texts.get("lead.enterprise-export.NUMBER", Map.of(), locale)),
                        rule.columns().stream().map(column -> column.heading(locale)))
                .toList();
        var name = rule.name().in(locale);
        return LedgerFiles.workbook(name, LedgerWorkbook.write(List.of(new Sheet(name, null, headings, rows))));
    }

    private List<List<String>> rows(@Nullable String q, Actor actor, EnterpriseLedgerRule rule, Locale locale) {
        var rows = new ArrayList<List<String>>();
        String after = null;
        do {
            var page = enterprises.search(actor, q, after, Page.MOST);
            page.forEach(one -> rows.add(row(one.state(), rule, locale)));
            after = page.size() < Page.MOST ? null : page.getLast().id();
            if (rows.size() > most) {
                throw new Refused(Refusal.of(LeadProblem.EXPORT_TOO_LARGE, "most", most));
            }
        } while (after != null);
        return rows;
    }

    private static List<String> row(Enterprise enterprise, EnterpriseLedgerRule rule, Locale locale) {
        var cells =
                rule.columns().stream().map(LedgerColumn::field).map(field -> cell(field, enterprise, rule, locale));
        return Stream.concat(Stream.of(enterprise.number()), cells).toList();
    }

    private static String cell(Field field, Enterprise enterprise, EnterpriseLedgerRule rule, Locale locale) {
        var names = enterprise.names();
        var foreign = names.stream()
                .skip(1)
                .filter(name -> !name.language().equals(names.getFirst().language()))
                .findFirst();
        return Objects.requireNonNullElse(
                switch (field) {
                    case NAME -> names.getFirst().text();
                    case FOREIGN_NAME -> foreign.map(InvestorName::text).orElse(null);
                    case ALIASES ->
                        names.stream()
                                .skip(1)
                                .filter(name -> !name.equals(foreign.orElse(null)))
                                .map(InvestorName::text)
                                .collect(Collectors.joining(BETWEEN));
                    case CREDIT_CODE -> enterprise.creditCode();
                    case FOREIGN_REGISTRATION -> enterprise.foreignRegistration();
                    case COUNTRY -> country(enterprise.country(), locale);
                    case INDUSTRY -> enterprise.industry();
                    case TRAITS -> String.join(BETWEEN, rule.words(enterprise.traits()));
                },
                "");
    }

    private static String country(String code, Locale locale) {
        var isEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return Countries.shipped()
                .find(code)
                .map(country -> isEnglish ? country.nameEn() : country.nameZh())
                .orElse(code);
    }
}

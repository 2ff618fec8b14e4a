package yihao.lead.referral.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import yihao.lead.LeadProblem;
import yihao.lead.referral.Party;
import yihao.lead.referral.ReferralLedgerRule;
import yihao.lead.referral.ReferralLedgerRule.Field;
import yihao.lead.referral.ReferralSight;
import yihao.lead.referral.ReferralStatus;
import yihao.lead.referral.Referrers;
import yihao.lead.referral.web.ReferralViews.ReferralView;
import yihao.lead.referral.web.ReferralViews.ShareView;
import yihao.ledgers.LedgerWorkbook;
import yihao.ledgers.LedgerWorkbook.Sheet;
import yihao.ledgers.web.LedgerFiles;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.rules.RuleBook;

/// G5: the register of referrals as it is on screen, by the same filters, as a workbook: names masked where the screen
/// is, days those of China. What its import reads stands under the import's headings.
@RestController
class ReferralExport {

    private static final Logger LOG = LoggerFactory.getLogger(ReferralExport.class);
    private static final String TEXTS = "lead.referral-export.";
    private static final String BETWEEN = "、";

    private final ReferralSight sight;
    private final ReferralViews views;
    private final Referrers referrers;
    private final RuleBook<ReferralLedgerRule> book;
    private final Texts texts;
    private final Clock clock;
    private final int most;

    ReferralExport(
            ReferralSight sight,
            ReferralViews views,
            Referrers referrers,
            RuleBook<ReferralLedgerRule> referralLedgerRules,
            Texts texts,
            Clock clock,
            @Value("${yihao.lead.export-rows:5000}") int most) {
        this.sight = sight;
        this.views = views;
        this.referrers = referrers;
        this.book = referralLedgerRules;
        this.texts = texts;
        this.clock = clock;
        this.most = most;
    }

    private enum Column {
        NUMBER,
        REFERRER,
        CODE,
        SHARE,
        LEAD,
        CONFIRMATIONS,
        FILED_ON,
        ON_BEHALF,
        STATUS
    }

    /// Who took how many is in the log.
    @GetMapping("/api/referrals/export")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable String lead,
            @RequestParam(required = false) @Nullable ReferralStatus status,
            Actor actor,
            Locale locale) {
        var rows = rows(lead, status, actor, locale);
        LOG.info("Exported {} referrals for {} of {}", rows.size(), actor.subject(), actor.unit());
        var rule = book.inForce(CityTime.day(clock.instant())).orElseThrow().rules();
        var headings = Stream.of(Column.values())
                .map(column -> heading(column, rule, locale))
                .toList();
        var name = text(TEXTS + "name", locale);
        return LedgerFiles.workbook(name, LedgerWorkbook.write(List.of(new Sheet(name, null, headings, rows))));
    }

    private String heading(Column column, ReferralLedgerRule rule, Locale locale) {
        return Stream.of(Field.values())
                .filter(field -> field.name().equals(column.name()))
                .map(field -> rule.column(field).heading(locale))
                .findFirst()
                .orElseGet(() -> text(TEXTS + column, locale));
    }

    private List<List<String>> rows(
            @Nullable String lead, @Nullable ReferralStatus status, Actor actor, Locale locale) {
        var rows = new ArrayList<List<String>>();
        var numbers = new HashMap<String, String>();
        String after = null;
        do {
            var page = sight.list(actor, lead, status, after, Page.MOST);
            page.forEach(one -> rows.add(row(views.of(one, actor), numbers, locale)));
            after = lead != null || page.size() < Page.MOST
                    ? null
                    : page.getLast().id();
            if (rows.size() > most) {
                throw new Refused(Refusal.of(LeadProblem.EXPORT_TOO_LARGE, "most", most));
            }
        } while (after != null);
        return rows;
    }

    private List<String> row(ReferralView referral, Map<String, String> numbers, Locale locale) {
        return Stream.of(Column.values())
                .map(column -> cell(column, referral, numbers, locale))
                .toList();
    }

    /// @param numbers of the referrers that were looked up before
    private String cell(Column column, ReferralView referral, Map<String, String> numbers, Locale locale) {
        return switch (column) {
            case NUMBER -> referral.number();
            case REFERRER -> referrers(referral);
            case CODE ->
                referral.shares().isEmpty()
                        ? numbers.computeIfAbsent(referral.referrerId(), this::number)
                        : referral.shares().stream().map(ShareView::number).collect(Collectors.joining(BETWEEN));
            case SHARE ->
                referral.shares().stream().map(share -> share.percent() + "%").collect(Collectors.joining(BETWEEN));
            case LEAD -> referral.leadNumber();
            case CONFIRMATIONS -> {
                var parties = Party.values().length;
                yield (parties - referral.missing().size()) + " / " + parties;
            }
            case FILED_ON -> CityTime.day(referral.filedAt()).toString();
            case ON_BEHALF -> referral.filedOnBehalf() ? text(TEXTS + "yes", locale) : "";
            case STATUS -> text("lead.referral-status." + referral.status(), locale);
        };
    }

    private String number(String referrerId) {
        return referrers.find(referrerId).map(one -> one.state().number()).orElse("");
    }

    private static String referrers(ReferralView referral) {
        return referral.shares().isEmpty()
                ? referral.referrerName()
                : referral.shares().stream().map(ShareView::name).collect(Collectors.joining(BETWEEN));
    }

    private String text(String key, Locale locale) {
        return texts.get(key, Map.of(), locale);
    }
}

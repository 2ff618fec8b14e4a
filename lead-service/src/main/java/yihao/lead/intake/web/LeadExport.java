package yihao.lead.intake.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Refusal;
import yihao.lead.InvestorName;
import yihao.lead.LeadProblem;
import yihao.lead.LeadView;
import yihao.lead.LeadViews;
import yihao.lead.Network;
import yihao.lead.intake.LeadRegister;
import yihao.lead.intake.LeadRegister.LeadFilter;
import yihao.ledgers.LedgerWorkbook;
import yihao.ledgers.LedgerWorkbook.Sheet;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;

/// G5: the register of leads as it is on screen, as a workbook: the same leads in the same order, masked where the
/// screen is; days are those of China, amounts numbers in the currency beside them.
@Component
class LeadExport {

    private static final Logger LOG = LoggerFactory.getLogger(LeadExport.class);

    private final LeadRegister register;
    private final LeadViews views;
    private final Texts texts;
    private final int most;

    LeadExport(LeadRegister register, LeadViews views, Texts texts, @Value("${yihao.lead.export-rows:5000}") int most) {
        this.register = register;
        this.views = views;
        this.texts = texts;
        this.most = most;
    }

    private enum Column {
        NUMBER,
        INVESTOR,
        TITLE,
        AMOUNT,
        CURRENCY,
        STATUS,
        REPORTING_UNIT,
        OWNER_UNITS,
        PROTECTED_UNTIL,
        RECEIVED_ON
    }

    String name(Locale locale) {
        return texts.get("lead.export.name", Map.of(), locale);
    }

    /// Who took how many is in the log.
    ///
    /// @throws Refused where more leads match than one file takes
    byte[] workbook(LeadFilter filter, Actor actor, LocalDate today, Locale locale) {
        var rows = new ArrayList<List<Object>>();
        String after = null;
        do {
            var page = register.list(actor, filter, after, Page.MOST);
            page.forEach(lead -> rows.add(row(views.of(lead, actor, today), locale)));
            after = page.size() < Page.MOST ? null : page.getLast().state().number();
            if (rows.size() > most) {
                throw new Refused(Refusal.of(LeadProblem.EXPORT_TOO_LARGE, "most", most));
            }
        } while (after != null);
        LOG.info("Exported {} leads for {} of {}", rows.size(), actor.subject(), actor.unit());
        var headings = Stream.of(Column.values())
                .map(column -> texts.get("lead.export." + column, Map.of(), locale))
                .toList();
        return LedgerWorkbook.write(List.of(new Sheet(name(locale), null, headings, rows)));
    }

    private List<Object> row(LeadView lead, Locale locale) {
        return Stream.of(Column.values())
                .map(column -> cell(column, lead, locale))
                .toList();
    }

    private Object cell(Column column, LeadView lead, Locale locale) {
        return switch (column) {
            case NUMBER -> lead.number();
            case INVESTOR -> investor(lead);
            case TITLE -> lead.title();
            case AMOUNT -> amount(lead.amount());
            case CURRENCY ->
                lead.amount() == null ? "" : lead.amount().currency().getCurrencyCode();
            case STATUS -> texts.get("lead.status." + lead.status(), Map.of(), locale);
            case REPORTING_UNIT -> lead.reportingUnit().in(locale);
            case OWNER_UNITS -> units(lead.ownerUnits(), locale);
            case PROTECTED_UNTIL ->
                lead.protectedUntil() == null ? "" : lead.protectedUntil().toString();
            case RECEIVED_ON -> CityTime.day(lead.receivedAt()).toString();
        };
    }

    private static Object amount(@Nullable Money amount) {
        return amount == null ? "" : amount.amount();
    }

    private static String investor(LeadView lead) {
        return lead.investor().names().stream().map(InvestorName::text).collect(Collectors.joining(" / "));
    }

    private static String units(List<Network.Name> units, Locale locale) {
        return units.stream().map(unit -> unit.in(locale)).collect(Collectors.joining("、"));
    }
}

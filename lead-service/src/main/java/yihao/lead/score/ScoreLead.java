package yihao.lead.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.Enterprises;
import yihao.lead.rate.ExchangeRates;
import yihao.reference.Industries;
import yihao.reference.Industry;
import yihao.rules.RuleBook;

/// L5: the score of a lead, computed when it is asked for: it moves with the day, the rates and the
/// register, and nothing is decided by it.
public final class ScoreLead {

    private static final Currency YUAN = Currency.getInstance("CNY");

    private final Leads leads;
    private final LeadSight sight;
    private final Aliases aliases;
    private final ExchangeRates rates;
    private final Industries industries;
    private final RuleBook<ScoreRule> book;
    private final Map<String, ComputeScore> byVersion = new ConcurrentHashMap<>();

    public ScoreLead(
            Leads leads,
            LeadSight sight,
            Enterprises enterprises,
            ExchangeRates rates,
            Industries industries,
            RuleBook<ScoreRule> book) {
        this.leads = leads;
        this.sight = sight;
        this.aliases = new Aliases(enterprises);
        this.rates = rates;
        this.industries = industries;
        this.book = book;
    }

    /// For whoever sees the lead masked there is none: it would tell of what is masked.
    public Outcome<LeadScore> score(String id, Actor actor, Instant now) {
        return leads.find(id)
                .map(Versioned::state)
                .filter(lead -> sight.sees(actor, lead) && sight.seesClearly(actor, lead))
                .map(lead -> Outcome.done(score(lead, CityTime.day(now))))
                .orElseGet(() -> Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    private LeadScore score(Lead lead, LocalDate today) {
        var rule = book.inForce(today).orElseThrow();
        var findings =
                Findings.of(lead, yuan(lead.report().amount(), today), industriesOf(lead), traitsOf(lead), today);
        return byVersion
                .computeIfAbsent(rule.reference(), _ -> new ComputeScore(rule))
                .of(findings);
    }

    private Optional<BigDecimal> yuan(Money amount, LocalDate today) {
        return amount.currency().equals(YUAN)
                ? Optional.of(amount.amount())
                : rates.newest(amount.currency().getCurrencyCode(), today)
                        .map(rate -> amount.convert(rate.rate(), YUAN, RoundingMode.HALF_UP)
                                .amount());
    }

    private List<String> industriesOf(Lead lead) {
        var code = lead.report().industry();
        return code == null
                ? List.of()
                : industries.path(code).stream().map(Industry::code).toList();
    }

    /// Of a merged entry those of the one that stands for it.
    private Collection<String> traitsOf(Lead lead) {
        return Stream.ofNullable(lead.report().investor().enterpriseId())
                .flatMap(entry -> aliases.of(entry).stream())
                .flatMap(firm -> firm.state().allTraits().stream())
                .map(Enum::name)
                .sorted()
                .toList();
    }
}

package yihao.lead.promotion;

import java.util.List;
import java.util.stream.Collectors;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.LeadsBrought;

/// L9: what an event comes to. Of the leads, those that the actor sees.
public final class PromotionFigures {

    private final Leads leads;
    private final LeadSight sight;

    public PromotionFigures(Leads leads, LeadSight sight) {
        this.leads = leads;
        this.sight = sight;
    }

    /// @param signed intentions, in each currency
    public record Figures(int invited, int came, int absent, List<Money> signed, LeadsBrought brought) {

        public Figures {
            signed = List.copyOf(signed);
        }
    }

    public Figures of(Promotion promotion, Actor actor) {
        var standing = promotion.invited().stream().filter(Invited::stands).toList();
        var came = (int) standing.stream().filter(Invited::hasCome).count();
        var absent = (int) standing.stream()
                .filter(one -> Boolean.FALSE.equals(one.came()))
                .count();
        var brought = seen(promotion, actor).stream().map(Versioned::state);
        return new Figures(standing.size(), came, absent, signed(standing), LeadsBrought.of(brought));
    }

    /// The leads that came from it, as far as the actor sees them.
    public List<Versioned<Lead>> seen(Promotion promotion, Actor actor) {
        return promotion.leads().stream()
                .flatMap(one -> leads.find(one.leadId()).stream())
                .filter(lead -> sight.sees(actor, lead.state()))
                .toList();
    }

    private static List<Money> signed(List<Invited> standing) {
        var byCurrency = standing.stream()
                .flatMap(one -> java.util.stream.Stream.ofNullable(one.signed()))
                .collect(Collectors.groupingBy(
                        money -> money.currency().getCurrencyCode(),
                        java.util.TreeMap::new,
                        Collectors.reducing(Money::plus)));
        return byCurrency.values().stream().map(sum -> sum.orElseThrow()).toList();
    }
}

package yihao.lead.chain;

import static yihao.lead.chain.ChainProblem.CHAIN_FIRM_UNKNOWN;
import static yihao.lead.chain.ChainProblem.CHAIN_FULL;
import static yihao.lead.chain.ChainProblem.CHAIN_LINK_UNKNOWN;
import static yihao.lead.chain.ChainProblem.CHAIN_REASON_MISSING;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.chain.ChainFirm.Presence;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.EnterpriseProblem;
import yihao.lead.enterprise.FindEnterprise;
import yihao.rules.RuleBook;

/// L2: firms come onto a link of a chain, each once under whichever of its entries, and are taken off with a reason.
public final class PlaceFirms {

    private final IndustryChains chains;
    private final FindEnterprise find;
    private final Aliases aliases;
    private final RuleBook<ChainRule> book;

    public PlaceFirms(IndustryChains chains, FindEnterprise find, Aliases aliases, RuleBook<ChainRule> book) {
        this.chains = chains;
        this.find = find;
        this.aliases = aliases;
        this.book = book;
    }

    /// @param entries of the register
    public Outcome<Versioned<IndustryChain>> place(
            String id, String link, List<String> entries, Presence presence, Act act) {
        return ChainSight.decide(chains, id, ChainAction.FIRMS_PLACED, act, chain -> {
            if (chain.link(link).isEmpty()) {
                return Outcome.refused(Refusal.of(CHAIN_LINK_UNKNOWN, "id", link));
            }
            return entries.stream()
                            .allMatch(entry -> find.of(entry, act.actor()).isPresent())
                    ? add(chain, link, entries, presence, act)
                    : Outcome.refused(EnterpriseProblem.ENTERPRISE_UNKNOWN);
        });
    }

    private Outcome<IndustryChain> add(
            IndustryChain chain, String link, List<String> entries, Presence presence, Act act) {
        var standing = chain.standing().stream()
                .filter(firm -> firm.standsOn(link))
                .map(ChainFirm::enterpriseId)
                .toList();
        var firms =
                aliases.of(Stream.concat(standing.stream(), entries.stream()).collect(Collectors.toSet()));
        var there = new HashSet<String>();
        standing.forEach(entry -> there.add(firm(firms, entry)));
        var more = entries.stream()
                .map(entry -> firm(firms, entry))
                .filter(there::add)
                .map(firm -> placed(link, firm, presence, act))
                .toList();
        var most = book.inForce(CityTime.day(act.at())).orElseThrow().rules().mostFirms();
        if (!more.isEmpty() && chain.standing().size() + more.size() > most) {
            return Outcome.refused(Refusal.of(CHAIN_FULL, "most", most));
        }
        return Outcome.done(chain.with(more));
    }

    private ChainFirm placed(String link, String firm, Presence presence, Act act) {
        return new ChainFirm(chains.newId(), link, firm, presence, act.actor().subject(), act.at(), null);
    }

    private static String firm(Map<String, Canonical> firms, String entry) {
        return Objects.requireNonNull(firms.get(entry)).id();
    }

    /// A firm comes to the city, or leaves it.
    public Outcome<Versioned<IndustryChain>> tell(String id, String firm, Presence presence, Act act) {
        return ChainSight.decide(
                chains,
                id,
                ChainAction.PRESENCE_CHANGED,
                act,
                chain -> places(chain, firm, act).map(places -> chain.step(places, place -> place.with(presence))));
    }

    public Outcome<Versioned<IndustryChain>> takeOff(String id, String firm, Act act) {
        var reason = act.reason();
        return ChainSight.decide(chains, id, ChainAction.FIRM_TAKEN_OFF, act, chain -> {
            if (reason == null || reason.isBlank()) {
                return Outcome.refused(CHAIN_REASON_MISSING);
            }
            var off = new ChainFirm.TakenOff(act.actor().subject(), act.at(), reason);
            return places(chain, firm, act).map(places -> chain.step(places, place -> place.takenOff(off)));
        });
    }

    /// All places that a firm holds on that link by its several entries. A firm that one may not see is not there.
    private Outcome<List<String>> places(IndustryChain chain, String id, Act act) {
        return chain.standing().stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .flatMap(place -> find.of(place.enterpriseId(), act.actor())
                        .map(firm -> chain.standing().stream()
                                .filter(one ->
                                        one.standsOn(place.link()) && firm.ids().contains(one.enterpriseId()))
                                .map(ChainFirm::id)
                                .toList()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(CHAIN_FIRM_UNKNOWN, "id", id)));
    }
}

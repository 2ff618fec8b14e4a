package yihao.lead.chain;

import static yihao.lead.chain.ChainProblem.CHAIN_FIRM_UNKNOWN;
import static yihao.lead.chain.ChainProblem.CHAIN_FULL;
import static yihao.lead.chain.ChainProblem.CHAIN_LINK_UNKNOWN;
import static yihao.lead.chain.ChainProblem.CHAIN_REASON_MISSING;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.chain.ChainFirm.Presence;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.EnterpriseProblem;
import yihao.lead.enterprise.FindEnterprise;
import yihao.rules.RuleBook;

/// L2: firms come onto a link of a chain, each once under whichever of its entries, and are taken off with a reason.
public final class PlaceFirms {

    private final IndustryChains chains;
    private final FindEnterprise find;
    private final RuleBook<ChainRule> book;

    public PlaceFirms(IndustryChains chains, FindEnterprise find, RuleBook<ChainRule> book) {
        this.chains = chains;
        this.find = find;
        this.book = book;
    }

    /// A firm is where it was said last, on all links on which it stands.
    ///
    /// @param entries of the register
    public Outcome<Versioned<IndustryChain>> place(
            String id, String link, List<String> entries, Presence presence, Act act) {
        return ChainSight.decide(chains, id, ChainAction.FIRMS_PLACED, act, chain -> {
            if (chain.link(link).isEmpty()) {
                return Outcome.refused(Refusal.of(CHAIN_LINK_UNKNOWN, "id", link));
            }
            var found =
                    entries.stream().map(entry -> find.of(entry, act.actor())).toList();
            return found.stream().allMatch(Optional::isPresent)
                    ? add(chain, link, found.stream().flatMap(Optional::stream).toList(), presence, act)
                    : Outcome.refused(EnterpriseProblem.ENTERPRISE_UNKNOWN);
        });
    }

    private Outcome<IndustryChain> add(
            IndustryChain chain, String link, List<Canonical> named, Presence presence, Act act) {
        var there = new HashSet<String>();
        var firms = named.stream().filter(firm -> there.add(firm.id())).toList();
        var places = firms.stream().flatMap(firm -> places(chain, firm)).toList();
        var more = firms.stream()
                .filter(firm -> places(chain, firm).noneMatch(place -> place.standsOn(link)))
                .map(firm -> placed(link, firm.id(), presence, act))
                .toList();
        var most = book.inForce(CityTime.day(act.at())).orElseThrow().rules().mostFirms();
        if (!more.isEmpty() && chain.standing().size() + more.size() > most) {
            return Outcome.refused(Refusal.of(CHAIN_FULL, "most", most));
        }
        return Outcome.done(chain.step(places, place -> place.with(presence)).with(more));
    }

    private ChainFirm placed(String link, String firm, Presence presence, Act act) {
        return new ChainFirm(chains.newId(), link, firm, presence, act.actor().subject(), act.at(), null);
    }

    /// Where a firm stands on a chain, by its several entries.
    private static Stream<ChainFirm> places(IndustryChain chain, Canonical firm) {
        return chain.standing().stream().filter(place -> firm.ids().contains(place.enterpriseId()));
    }

    /// A firm comes to the city, or leaves it: on all links on which it stands.
    public Outcome<Versioned<IndustryChain>> changePresence(String id, String place, Presence presence, Act act) {
        return ChainSight.decide(
                chains,
                id,
                ChainAction.PRESENCE_CHANGED,
                act,
                chain -> ofFirmAt(place, chain, act).map(places -> chain.step(places, one -> one.with(presence))));
    }

    /// A firm leaves one link.
    public Outcome<Versioned<IndustryChain>> takeOff(String id, String place, Act act) {
        var reason = act.reason();
        return ChainSight.decide(chains, id, ChainAction.FIRM_TAKEN_OFF, act, chain -> {
            if (reason == null || reason.isBlank()) {
                return Outcome.refused(CHAIN_REASON_MISSING);
            }
            var off = new ChainFirm.TakenOff(act.actor().subject(), act.at(), reason);
            return ofFirmAt(place, chain, act)
                    .map(places -> chain.step(onLinkOf(place, places), one -> one.takenOff(off)));
        });
    }

    /// All places of the firm that stands at one. A firm that one may not see is not there.
    private Outcome<List<ChainFirm>> ofFirmAt(String id, IndustryChain chain, Act act) {
        return chain.standing().stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .flatMap(place -> find.of(place.enterpriseId(), act.actor()))
                .map(firm -> Outcome.done(places(chain, firm).toList()))
                .orElseGet(() -> Outcome.refused(Refusal.of(CHAIN_FIRM_UNKNOWN, "id", id)));
    }

    private static List<ChainFirm> onLinkOf(String id, List<ChainFirm> places) {
        return places.stream()
                .filter(place -> place.id().equals(id))
                .flatMap(place -> places.stream().filter(one -> one.standsOn(place.link())))
                .toList();
    }
}

package yihao.lead.chain.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.ChainPosition;
import yihao.lead.InvestorName;
import yihao.lead.Network;
import yihao.lead.chain.ChainFirm;
import yihao.lead.chain.ChainGaps;
import yihao.lead.chain.ChainSight;
import yihao.lead.chain.ChainSupplies;
import yihao.lead.chain.IndustryChain;
import yihao.lead.chain.Supply;
import yihao.lead.enterprise.Canonical;

/// Shows an industry chain to one caller: the firms that the caller may see, and the gaps between them.
@Component
class ChainViews {

    private final Network network;
    private final ChainGaps gaps;
    private final ChainSupplies supplies;

    ChainViews(Network network, ChainGaps chainGaps, ChainSupplies chainSupplies) {
        this.network = network;
        this.gaps = chainGaps;
        this.supplies = chainSupplies;
    }

    /// @param leader the subject of an officer
    /// @param links from upstream to downstream; without firms in a list; of a firm, those on which it stands
    /// @param supplies none in a list; first those that count
    /// @param actions what this caller may do now
    record ChainView(
            String id,
            String number,
            long version,
            String name,
            @Nullable String nameEn,
            Network.Name unit,
            @Nullable String leader,
            String openedBy,
            Instant openedAt,
            IndustryChain.@Nullable Closing closing,
            ChainGaps.Figures figures,
            List<LinkView> links,
            List<SupplyView> supplies,
            List<String> actions) {}

    /// @param gap whether no firm on it is here
    record LinkView(
            String id,
            String name,
            ChainPosition position,
            List<String> industries,
            boolean gap,
            List<FirmView> firms) {}

    /// @param enterpriseId the entry that stands for the firm today
    record FirmView(
            String id,
            String enterpriseId,
            String number,
            List<InvestorName> names,
            ChainFirm.Presence presence,
            String placedBy,
            Instant placedAt,
            ChainFirm.@Nullable TakenOff takenOff) {}

    record PartyView(String enterpriseId, String number, List<InvestorName> names) {

        static PartyView of(Canonical firm) {
            return new PartyView(firm.id(), firm.state().number(), firm.names());
        }
    }

    record SupplyView(
            String id,
            PartyView supplier,
            PartyView customer,
            String source,
            int year,
            String by,
            Instant at,
            Supply.@Nullable TakenBack takenBack) {}

    ChainView whole(Versioned<IndustryChain> stored, Actor actor) {
        var seen = gaps.of(stored.state(), actor);
        var links = seen.links().stream()
                .map(link ->
                        link(link, link.rows().stream().map(ChainViews::firm).toList()))
                .toList();
        var told = supplies.of(stored.state(), actor).stream()
                .map(ChainViews::supply)
                .toList();
        return of(stored, actor, seen.figures(), links, told);
    }

    ChainView row(Versioned<IndustryChain> stored, Actor actor) {
        var seen = gaps.of(stored.state(), actor);
        return of(
                stored,
                actor,
                seen.figures(),
                seen.links().stream().map(link -> link(link, List.of())).toList(),
                List.of());
    }

    /// Of a firm that the actor sees.
    ChainView ofFirm(Versioned<IndustryChain> stored, Canonical firm, Actor actor) {
        var seen = gaps.of(stored.state(), actor);
        var links = seen.links().stream()
                .filter(link -> link.rows().stream()
                        .anyMatch(row -> row.place().stands() && row.firm().id().equals(firm.id())))
                .map(link -> link(link, List.of()))
                .toList();
        return of(stored, actor, seen.figures(), links, List.of());
    }

    private ChainView of(
            Versioned<IndustryChain> stored,
            Actor actor,
            ChainGaps.Figures figures,
            List<LinkView> links,
            List<SupplyView> told) {
        var chain = stored.state();
        var plan = chain.plan();
        return new ChainView(
                stored.id(),
                chain.number(),
                stored.version(),
                plan.name(),
                plan.nameEn(),
                network.nameOf(plan.unit()),
                plan.leader(),
                chain.openedBy(),
                chain.openedAt(),
                chain.closing(),
                figures,
                links,
                told,
                ChainSight.actions(actor, chain));
    }

    private static SupplyView supply(ChainSupplies.Row row) {
        var supply = row.supply();
        return new SupplyView(
                supply.id(),
                PartyView.of(row.supplier()),
                PartyView.of(row.customer()),
                supply.source(),
                supply.year(),
                supply.by(),
                supply.at(),
                supply.takenBack());
    }

    private static LinkView link(ChainGaps.OfLink seen, List<FirmView> firms) {
        var link = seen.link();
        return new LinkView(link.id(), link.name(), link.position(), link.industries(), seen.gap(), firms);
    }

    private static FirmView firm(ChainGaps.Row row) {
        var place = row.place();
        var firm = row.firm();
        return new FirmView(
                place.id(),
                firm.id(),
                firm.state().number(),
                firm.names(),
                place.presence(),
                place.placedBy(),
                place.placedAt(),
                place.takenOff());
    }
}

package yihao.lead.chain;

import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.at;
import static yihao.lead.World.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Versioned;
import yihao.lead.ChainPosition;
import yihao.lead.InMemoryOfficers;
import yihao.lead.Sharing;
import yihao.lead.World;
import yihao.lead.chain.ChainDraft.LinkDraft;
import yihao.lead.chain.ChainFirm.Presence;
import yihao.lead.enterprise.Alias;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.EnterpriseAction;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.network.Officer;
import yihao.lead.network.OfficerAction;
import yihao.lead.pairing.LeaderRule;
import yihao.lead.pairing.Leaders;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// The city with its industry chains; Zhangdian leads one.
final class ChainWorld {

    static final String MORNING = "2026-03-02T02:00:00Z";
    static final Act BUREAU_ACT = at(BUREAU_PERSON, MORNING);

    final World world = new World();
    final InMemoryOfficers officers = new InMemoryOfficers();
    final InMemoryIndustryChains chains = new InMemoryIndustryChains();
    final Aliases aliases = new Aliases(world.enterprises);
    final ChainGaps gaps = new ChainGaps(aliases, world.enterpriseSight);
    final ChainSupplies supplies = new ChainSupplies(aliases, world.enterpriseSight);
    final KeepChains keep;
    final PlaceFirms placeFirms;
    final TellSupplies tellSupplies;

    ChainWorld() {
        this(ChainRule.shipped());
    }

    ChainWorld(ChainRule rule) {
        this(RuleBook.of(List.of(new RuleSet<>(
                "industry-chains",
                "industry-chains",
                1,
                LocalDate.of(2020, 1, 1),
                null,
                "ours",
                RuleSet.Status.ASSUMED,
                null,
                null,
                rule))));
    }

    private ChainWorld(RuleBook<ChainRule> book) {
        var find = new FindEnterprise(world.enterprises, world.enterpriseSight);
        keep = new KeepChains(chains, world.network, new Leaders(officers, LeaderRule.shipped()), book);
        placeFirms = new PlaceFirms(chains, find, book);
        tellSupplies = new TellSupplies(chains, find, supplies, book);
        officer("mayor", Function.CITY_LEADER);
        officer("officer", Function.UNIT_OFFICER);
    }

    private void officer(String subject, Function function) {
        var officer = new Officer(
                subject,
                World.CITY,
                List.of(),
                Set.of(function),
                LocalDate.of(2020, 1, 1),
                null,
                List.of(),
                List.of(),
                null);
        officers.add(subject, officer, OfficerAction.APPOINTED, BUREAU_ACT);
    }

    static ChainDraft draft(LinkDraft... links) {
        return draft("新能源汽车", ZHANGDIAN, "mayor", links);
    }

    static ChainDraft draft(String name, String unit, @Nullable String leader, LinkDraft... links) {
        return new ChainDraft(name, null, unit, leader, List.of(links));
    }

    static LinkDraft link(String name, ChainPosition position, String... industries) {
        return new LinkDraft(null, name, position, List.of(industries));
    }

    /// The same link under another name.
    static LinkDraft renamed(IndustryChain.Link link, String name) {
        return new LinkDraft(link.id(), name, link.position(), link.industries());
    }

    /// With two links: materials upstream, vehicles downstream.
    Versioned<IndustryChain> opened() {
        return done(keep.open(
                draft(link("整车", ChainPosition.DOWNSTREAM, "3612"), link("正极材料", ChainPosition.UPSTREAM)), BUREAU_ACT));
    }

    IndustryChain now(String id) {
        return chains.find(id).orElseThrow().state();
    }

    String link(String id, int at) {
        return now(id).plan().links().get(at).id();
    }

    String firm(String name) {
        return done(world.register.enter(World.investor(name), BUREAU_ACT));
    }

    /// Of which only a confidential report of the office abroad tells.
    String secretFirm(String name) {
        world.register.settle(World.investor(name), null, Sharing.CONFIDENTIAL, at(OFFICE, MORNING));
        return world.enterprises.all().getLast().id();
    }

    IndustryChain placed(String id, int link, Presence presence, String... entries) {
        return done(placeFirms.place(id, link(id, link), List.of(entries), presence, BUREAU_ACT))
                .state();
    }

    /// One entry becomes an alias of another.
    void merge(String loser, String survivor) {
        var alias = new Alias(survivor, 1, BUREAU_PERSON.subject(), BUREAU_ACT.at(), "同一家");
        done(world.enterprises.change(
                loser, EnterpriseAction.MERGED, BUREAU_ACT, one -> Outcome.done(one.with(alias))));
    }

    static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.problem() : null;
    }
}

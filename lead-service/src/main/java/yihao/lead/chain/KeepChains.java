package yihao.lead.chain;

import static yihao.lead.chain.ChainProblem.CHAIN_EXISTS;
import static yihao.lead.chain.ChainProblem.CHAIN_LEADER_UNFIT;
import static yihao.lead.chain.ChainProblem.CHAIN_LINK_IN_USE;
import static yihao.lead.chain.ChainProblem.CHAIN_REASON_MISSING;
import static yihao.lead.chain.ChainProblem.CHAIN_UNIT_UNKNOWN;
import static yihao.lead.chain.ChainProblem.MAY_NOT_KEEP_CHAIN;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.pairing.Leaders;
import yihao.rules.RuleBook;

/// L2: the bureau opens an industry chain, says who leads it and which links it has, and closes it with a reason.
public final class KeepChains {

    private final IndustryChains chains;
    private final Network network;
    private final Leaders leaders;
    private final RuleBook<ChainRule> book;

    public KeepChains(IndustryChains chains, Network network, Leaders leaders, RuleBook<ChainRule> book) {
        this.chains = chains;
        this.network = network;
        this.leaders = leaders;
        this.book = book;
    }

    public Outcome<Versioned<IndustryChain>> open(ChainDraft draft, Act act) {
        if (!ChainSight.mayKeep(act.actor())) {
            return Outcome.refused(MAY_NOT_KEEP_CHAIN);
        }
        var wrong = whatIsWrong(draft, null, act);
        return wrong.isPresent() ? Outcome.refused(wrong.get()) : add(draft, act);
    }

    private Outcome<Versioned<IndustryChain>> add(ChainDraft draft, Act act) {
        var number = chains.newNumber(CityTime.day(act.at()).getYear());
        var chain = IndustryChain.opened(
                number, draft.plan(chains::newId), act.actor().subject(), act.at());
        try {
            return Outcome.done(chains.add(chains.newId(), chain, ChainAction.OPENED, act));
        } catch (Aggregates.Taken _) {
            return Outcome.refused(CHAIN_EXISTS);
        }
    }

    /// A link keeps its firms as long as it keeps its id.
    public Outcome<Versioned<IndustryChain>> change(String id, ChainDraft draft, Act act) {
        try {
            return decide(
                    id,
                    ChainAction.CHANGED,
                    act,
                    chain -> whatIsWrong(draft, chain, act)
                            .<Outcome<IndustryChain>>map(Outcome::refused)
                            .orElseGet(() -> changed(chain, draft.plan(chains::newId))));
        } catch (Aggregates.Taken _) {
            return Outcome.refused(CHAIN_EXISTS);
        }
    }

    private static Outcome<IndustryChain> changed(IndustryChain chain, IndustryChain.Plan plan) {
        return chain.missingIn(plan)
                .<Outcome<IndustryChain>>map(
                        link -> Outcome.refused(Refusal.of(CHAIN_LINK_IN_USE, "link", link.name())))
                .orElseGet(() -> Outcome.done(chain.with(plan)));
    }

    public Outcome<Versioned<IndustryChain>> close(String id, Act act) {
        var reason = act.reason();
        return decide(
                id,
                ChainAction.CLOSED,
                act,
                chain -> reason == null || reason.isBlank()
                        ? Outcome.refused(CHAIN_REASON_MISSING)
                        : Outcome.done(chain.closed(
                                new IndustryChain.Closing(act.actor().subject(), act.at(), reason))));
    }

    private Outcome<Versioned<IndustryChain>> decide(
            String id, ChainAction action, Act act, Function<IndustryChain, Outcome<IndustryChain>> decision) {
        return chains.change(id, action, act, chain -> {
            if (!ChainSight.sees(act.actor())) {
                return Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
            }
            return ChainSight.mayKeep(act.actor())
                    ? chain.whileOpen(() -> decision.apply(chain))
                    : Outcome.refused(MAY_NOT_KEEP_CHAIN);
        });
    }

    /// Who led a chain until now may have left since: only a new choice is looked at.
    private Optional<Refusal> whatIsWrong(ChainDraft draft, @Nullable IndustryChain before, Act act) {
        var plan = before == null ? null : before.plan();
        if ((plan == null || !plan.unit().equals(draft.unit())) && !isThere(draft.unit())) {
            return Optional.of(Refusal.of(CHAIN_UNIT_UNKNOWN, "unit", draft.unit()));
        }
        var today = CityTime.day(act.at());
        var leader = draft.leader();
        if (leader != null && (plan == null || !leader.equals(plan.leader())) && !leaders.isOne(leader, today)) {
            return Optional.of(Refusal.of(CHAIN_LEADER_UNFIT));
        }
        var there = plan == null
                ? List.<String>of()
                : plan.links().stream().map(IndustryChain.Link::id).toList();
        return draft.whatIsWrongWithLinks(
                there, book.inForce(today).orElseThrow().rules());
    }

    private boolean isThere(String unit) {
        return network.unit(unit).filter(Network.Entry::active).isPresent();
    }
}

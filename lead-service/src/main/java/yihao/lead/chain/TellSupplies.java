package yihao.lead.chain;

import static yihao.lead.chain.ChainProblem.CHAIN_REASON_MISSING;
import static yihao.lead.chain.ChainProblem.CHAIN_SUPPLY_EXISTS;
import static yihao.lead.chain.ChainProblem.CHAIN_SUPPLY_FIRM_UNKNOWN;
import static yihao.lead.chain.ChainProblem.CHAIN_SUPPLY_OF_ITSELF;
import static yihao.lead.chain.ChainProblem.CHAIN_SUPPLY_UNKNOWN;
import static yihao.lead.chain.ChainProblem.CHAIN_SUPPLY_YEAR_TO_COME;
import static yihao.lead.chain.ChainProblem.CHAIN_TOO_MANY_SUPPLIES;

import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.FindEnterprise;
import yihao.rules.RuleBook;

/// L2: who places firms on a chain tells which of them supplies which, with source and year, and takes it back with a
/// reason.
public final class TellSupplies {

    private final IndustryChains chains;
    private final FindEnterprise find;
    private final ChainSupplies supplies;
    private final RuleBook<ChainRule> book;

    public TellSupplies(IndustryChains chains, FindEnterprise find, ChainSupplies supplies, RuleBook<ChainRule> book) {
        this.chains = chains;
        this.find = find;
        this.supplies = supplies;
        this.book = book;
    }

    /// @param supplier an entry of the register, as `customer`
    public record Told(String supplier, String customer, String source, int year) {}

    public Outcome<Versioned<IndustryChain>> tell(String id, Told told, Act act) {
        return ChainSight.decide(
                chains,
                id,
                ChainAction.SUPPLY_TOLD,
                act,
                chain -> onChain(chain, told.supplier(), act)
                        .flatMap(supplier -> onChain(chain, told.customer(), act)
                                .flatMap(customer -> whatIsWrong(chain, supplier, customer, told.year(), act)
                                        .<Outcome<IndustryChain>>map(Outcome::refused)
                                        .orElseGet(() ->
                                                Outcome.done(chain.with(supply(supplier, customer, told, act)))))));
    }

    private Outcome<Canonical> onChain(IndustryChain chain, String entry, Act act) {
        return find.of(entry, act.actor())
                .filter(firm ->
                        chain.standing().stream().anyMatch(place -> firm.ids().contains(place.enterpriseId())))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(CHAIN_SUPPLY_FIRM_UNKNOWN, "id", entry)));
    }

    private Optional<Refusal> whatIsWrong(
            IndustryChain chain, Canonical supplier, Canonical customer, int year, Act act) {
        var today = CityTime.day(act.at());
        if (supplier.id().equals(customer.id())) {
            return Optional.of(Refusal.of(CHAIN_SUPPLY_OF_ITSELF));
        }
        if (year > today.getYear()) {
            return Optional.of(Refusal.of(CHAIN_SUPPLY_YEAR_TO_COME, "latest", today.getYear()));
        }
        var counting = supplies.counting(chain);
        if (counting.stream()
                .anyMatch(row -> row.supply().year() == year
                        && row.supplier().id().equals(supplier.id())
                        && row.customer().id().equals(customer.id()))) {
            return Optional.of(Refusal.of(CHAIN_SUPPLY_EXISTS));
        }
        var most = book.inForce(today).orElseThrow().rules().mostSupplies();
        return counting.size() < most
                ? Optional.empty()
                : Optional.of(Refusal.of(CHAIN_TOO_MANY_SUPPLIES, "most", most));
    }

    private Supply supply(Canonical supplier, Canonical customer, Told told, Act act) {
        return new Supply(
                chains.newId(),
                supplier.id(),
                customer.id(),
                told.source(),
                told.year(),
                act.actor().subject(),
                act.at(),
                null);
    }

    public Outcome<Versioned<IndustryChain>> takeBack(String id, String supply, Act act) {
        var reason = act.reason();
        return ChainSight.decide(chains, id, ChainAction.SUPPLY_TAKEN_BACK, act, chain -> {
            if (reason == null || reason.isBlank()) {
                return Outcome.refused(CHAIN_REASON_MISSING);
            }
            return supplies.of(chain, act.actor()).stream()
                            .map(ChainSupplies.Row::supply)
                            .anyMatch(one -> one.id().equals(supply) && one.counts())
                    ? Outcome.done(chain.takenBack(
                            supply, new Supply.TakenBack(act.actor().subject(), act.at(), reason)))
                    : Outcome.refused(Refusal.of(CHAIN_SUPPLY_UNKNOWN, "id", supply));
        });
    }
}

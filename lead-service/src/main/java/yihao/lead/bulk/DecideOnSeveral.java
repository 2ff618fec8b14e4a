package yihao.lead.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.EarlierItems;
import yihao.lead.Lead;
import yihao.lead.LeadSight;
import yihao.lead.dispatch.DispatchLead;
import yihao.rules.RuleBook;

/// L6: the same decision about several leads, one after the other. What is refused of one says nothing of the others.
public final class DecideOnSeveral {

    private final EarlierItems earlier;
    private final RuleBook<BulkRule> rules;

    public DecideOnSeveral(EarlierItems earlier, RuleBook<BulkRule> rules) {
        this.earlier = earlier;
        this.rules = rules;
    }

    /// A single decision, as the capability that owns it takes it.
    @FunctionalInterface
    public interface Decision {

        Outcome<Versioned<Lead>> about(String lead, Act act);
    }

    /// @param key the client's own: the same item again is the same decision
    /// @param bodyHash of all that the decision says about this lead
    /// @param version of the lead as the person saw it
    public record Item(
            String lead,
            String key,
            String bodyHash,
            @Nullable Long version) {}

    public sealed interface Result {

        String lead();
    }

    public record Decided(String lead, Versioned<Lead> after) implements Result {}

    /// Decided before, by the same item.
    public record Known(String lead) implements Result {}

    public record No(String lead, Refusal refusal) implements Result {}

    public BulkRule limits(Act act) {
        return rules.inForce(CityTime.day(act.at())).orElseThrow().rules();
    }

    /// What this actor may decide about several leads it works; about each of them it is asked again.
    public static List<String> decisions(Actor actor) {
        var decisions = new ArrayList<String>();
        if (DispatchLead.mayDispatch(actor)) {
            decisions.add("dispatch");
        }
        if (DispatchLead.mayDispatch(actor) || LeadSight.worksLeads(actor)) {
            decisions.addAll(List.of("record-progress", "release"));
        }
        return decisions;
    }

    public Outcome<List<Result>> decide(List<Item> items, Decision decision, Act act) {
        var most = limits(act).perRequest();
        if (items.size() > most) {
            return Outcome.refused(Refusal.of(BulkProblem.BULK_TOO_LARGE, "most", most));
        }
        var before =
                earlier.find(act.actor().person(), items.stream().map(Item::key).toList());
        return Outcome.done(
                items.stream().map(item -> decide(item, before, decision, act)).toList());
    }

    private Result decide(Item item, Map<String, EarlierItems.Item> before, Decision decision, Act act) {
        var known = before.get(item.key());
        if (known != null) {
            return settled(item, known);
        }
        var key = new Act.RequestKey(EarlierItems.key(item.key()), item.bodyHash());
        var outcome = attempt(item, decision, act.forItem(key).expecting(item.version()));
        return switch (outcome) {
            case Outcome.Done<Versioned<Lead>>(var after) -> new Decided(item.lead(), after);
            case Outcome.Refused<Versioned<Lead>>(var refusal) ->
                // the same item at the same instant, or before it in the request, may just have done it
                earlier.find(act.actor().person(), item.key())
                        .map(made -> settled(item, made))
                        .orElseGet(() -> new No(item.lead(), refusal));
        };
    }

    private static Outcome<Versioned<Lead>> attempt(Item item, Decision decision, Act act) {
        try {
            return decision.about(item.lead(), act);
        } catch (Aggregates.Taken _) {
            return Outcome.refused(Refusal.of(StoreProblem.OVERTAKEN, "id", item.lead()));
        }
    }

    private static Result settled(Item item, EarlierItems.Item before) {
        return before.id().equals(item.lead()) && before.bodyHash().equals(item.bodyHash())
                ? new Known(item.lead())
                : new No(item.lead(), Refusal.of(BulkProblem.BULK_KEY_REUSED, "key", item.key()));
    }
}

package yihao.project.fund;

import static yihao.project.fund.FundProblem.FUND_ALREADY_THERE;
import static yihao.project.fund.FundProblem.FUND_NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// P9: funds registered and changed, and those that somebody sees.
public final class KeepFunds {

    private final Funds funds;
    private final FundSight sight;
    private final Supplier<String> newId;

    public KeepFunds(Funds funds, FundSight sight, Supplier<String> newId) {
        this.funds = funds;
        this.sight = sight;
        this.newId = newId;
    }

    public Outcome<Versioned<Fund>> register(Terms terms, Act act) {
        var refused = whyNot(terms, act);
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        var number = funds.nextNumber(CityTime.day(act.at()).getYear());
        var rules = sight.rights(act.at()).set().reference();
        try {
            return Outcome.done(
                    funds.add(newId.get(), Fund.registered(number, terms, rules, act), FundAction.REGISTERED, act));
        } catch (Funds.Taken _) {
            return Outcome.refused(FUND_ALREADY_THERE);
        }
    }

    public Outcome<Versioned<Fund>> change(String id, Terms next, Act act) {
        try {
            return sight.find(id, act.actor(), act.at())
                    .flatMap(_ -> funds.change(id, FundAction.CHANGED, act, fund -> changed(fund, next, act)));
        } catch (Funds.Taken _) {
            return Outcome.refused(FUND_ALREADY_THERE);
        }
    }

    /// By who keeps funds of the unit that has it, whatever unit the change names.
    private Outcome<Fund> changed(Fund fund, Terms next, Act act) {
        if (!sight.rights(act.at()).mayKeep(act.actor(), fund.terms().unit())) {
            return Outcome.refused(FUND_NOT_YOURS);
        }
        return whyNot(next, act).<Outcome<Fund>>map(Outcome::refused).orElseGet(() -> fund.with(next));
    }

    private Optional<Refusal> whyNot(Terms terms, Act act) {
        var rights = sight.rights(act.at());
        if (!rights.mayKeep(act.actor(), terms.unit())) {
            return Optional.of(Refusal.of(FUND_NOT_YOURS));
        }
        if (sight.units().name(terms.unit()).isEmpty()) {
            return Optional.of(Refusal.of(UNIT_UNKNOWN, "unit", terms.unit()));
        }
        return terms.whyNot(rights.rules());
    }

    public List<Versioned<Fund>> list(
            Funds.Filter filter, @Nullable String after, Actor actor, Instant now, int limit) {
        return sight.rights(now).maySee(actor) ? funds.list(filter, after, actor, limit) : List.of();
    }

    public long count(Funds.Filter filter, Actor actor, Instant now, int most) {
        return sight.rights(now).maySee(actor) ? funds.count(filter, actor, most) : 0;
    }

    /// Those that committed to a project; who may not see it, or no funds, finds none.
    public List<Versioned<Fund>> ofProject(String projectId, Actor actor, Instant now, int limit) {
        return sight.rights(now).maySee(actor) ? funds.ofProject(projectId, actor, limit) : List.of();
    }
}

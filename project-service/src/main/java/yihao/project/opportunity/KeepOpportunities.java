package yihao.project.opportunity;

import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;
import static yihao.project.opportunity.OpportunityProblem.OPPORTUNITY_NOT_FOUND;
import static yihao.project.opportunity.OpportunityProblem.OPPORTUNITY_NOT_YOURS;
import static yihao.project.opportunity.OpportunityProblem.OPPORTUNITY_PLACE_UNKNOWN;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.carrier.Carrier;
import yihao.project.carrier.Carriers;
import yihao.project.lifecycle.Readers;
import yihao.project.lifecycle.Units;
import yihao.rules.RuleBook;

/// P4: writes opportunities and shows them to the officers who may see them.
public final class KeepOpportunities {

    private final Opportunities opportunities;
    private final Units units;
    private final Carriers carriers;
    private final RuleBook<OpportunityRules> book;
    private final Supplier<String> newId;
    private final Clock clock;

    public KeepOpportunities(
            Opportunities opportunities,
            Units units,
            Carriers carriers,
            RuleBook<OpportunityRules> book,
            Supplier<String> newId,
            Clock clock) {
        this.opportunities = opportunities;
        this.units = units;
        this.carriers = carriers;
        this.book = book;
        this.newId = newId;
        this.clock = clock;
    }

    /// @param unit to be contacted
    public Outcome<Versioned<Opportunity>> draft(String unit, Content content, Act act) {
        if (!rulesOn(act.at()).mayKeep(act.actor(), unit)) {
            return Outcome.refused(OPPORTUNITY_NOT_YOURS);
        }
        if (units.name(unit).isEmpty()) {
            return Outcome.refused(Refusal.of(UNIT_UNKNOWN, "unit", unit));
        }
        var whyNot = whyNot(content, act);
        if (whyNot.isPresent()) {
            return Outcome.refused(whyNot.get());
        }
        var number = opportunities.newNumber(CityTime.day(act.at()).getYear());
        var drafted = Opportunity.drafted(number, unit, content, act);
        return Outcome.done(opportunities.add(newId.get(), drafted, OpportunityAction.DRAFTED, act));
    }

    public Outcome<Versioned<Opportunity>> edit(String id, Content content, Act act) {
        return find(id, act.actor())
                .flatMap(_ -> opportunities.change(id, OpportunityAction.EDITED, act, opportunity -> {
                    if (!rulesOn(act.at()).mayKeep(act.actor(), opportunity.unit())) {
                        return Outcome.refused(OPPORTUNITY_NOT_YOURS);
                    }
                    return whyNot(content, act)
                            .<Outcome<Opportunity>>map(Outcome::refused)
                            .orElseGet(() -> opportunity.edited(content, CityTime.day(act.at()), act));
                }));
    }

    private Optional<Refusal> whyNot(Content content, Act act) {
        return content.whyNot(rulesOn(act.at()), CityTime.day(act.at()))
                .or(() -> Optional.ofNullable(content.carrier())
                        .filter(carrier -> carriers.find(carrier).isEmpty())
                        .map(carrier -> Refusal.of(OPPORTUNITY_PLACE_UNKNOWN, "place", carrier)));
    }

    /// Rule OP-05: an opportunity and its enquiries are seen by the unit to be contacted, those above it and the
    /// city-wide functions.
    public Outcome<Versioned<Opportunity>> find(String id, Actor actor) {
        return opportunities
                .find(id)
                .filter(found -> rules().maySee(actor)
                        && new Readers(units)
                                .mayReadReportsOf(actor, found.state().unit()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(OPPORTUNITY_NOT_FOUND, "id", id)));
    }

    public List<Versioned<Opportunity>> list(Opportunities.Filter filter, Actor actor, int limit) {
        return rules().maySee(actor) ? opportunities.list(filter, actor, limit) : List.of();
    }

    public long count(Opportunities.Filter filter, Actor actor, int most) {
        return rules().maySee(actor) ? opportunities.count(filter, actor, most) : 0;
    }

    public Optional<Carrier> carrier(Content content) {
        return Optional.ofNullable(content.carrier()).flatMap(carriers::find).map(Versioned::state);
    }

    public OpportunityRules rules() {
        return rulesOn(clock.instant());
    }

    OpportunityRules rulesOn(Instant now) {
        return OpportunityRules.on(CityTime.day(now), book);
    }
}

package yihao.lead.engagement;

import static yihao.lead.engagement.EngagementProblem.ENGAGEMENT_ALREADY_ASSESSED;
import static yihao.lead.engagement.EngagementProblem.ENGAGEMENT_END_UNFIT;
import static yihao.lead.engagement.EngagementProblem.ENGAGEMENT_GRADE_TOO_LOW;
import static yihao.lead.engagement.EngagementProblem.ENGAGEMENT_GRADE_UNKNOWN;
import static yihao.lead.engagement.EngagementProblem.ENGAGEMENT_NOT_ASSESSED;
import static yihao.lead.engagement.EngagementProblem.ENGAGEMENT_NOT_YOURS;
import static yihao.lead.engagement.EngagementProblem.ENGAGEMENT_OVER;
import static yihao.lead.engagement.EngagementProblem.ENGAGEMENT_OWN;
import static yihao.lead.engagement.EngagementProblem.ENGAGEMENT_PERIOD_UNFIT;
import static yihao.lead.engagement.EngagementProblem.ENGAGEMENT_UNIT_UNFIT;
import static yihao.lead.engagement.EngagementProblem.ENGAGEMENT_YEAR_UNFIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.Contact;
import yihao.lead.Network;
import yihao.lead.engagement.Engagement.Assessment;
import yihao.lead.engagement.Engagement.End;
import yihao.lead.engagement.Engagement.PartyKind;
import yihao.lead.engagement.Engagement.Term;
import yihao.rules.RuleBook;

/// L1: the bureau engages somebody for a unit, has each year assessed by another than who engaged, and renews by the
/// last grade or ends with a reason.
public final class Engage {

    private final Engagements engagements;
    private final EngagementSight sight;
    private final Network network;
    private final RuleBook<EngagementRule> book;

    public Engage(Engagements engagements, EngagementSight sight, Network network, RuleBook<EngagementRule> book) {
        this.engagements = engagements;
        this.sight = sight;
        this.network = network;
        this.book = book;
    }

    /// @param until the last day
    public record TypedTerm(String duties, Money feePerYear, LocalDate from, LocalDate until) {}

    public static boolean mayEngage(Actor actor) {
        return actor.has(yihao.kernel.Function.BUREAU_OFFICER, yihao.kernel.Function.BUREAU_HEAD);
    }

    public EngagementRule rule(LocalDate day) {
        return book.inForce(day).orElseThrow().rules();
    }

    public Outcome<Versioned<Engagement>> engage(String unit, PartyKind kind, Contact party, TypedTerm typed, Act act) {
        if (!mayEngage(act.actor())) {
            return Outcome.refused(ENGAGEMENT_NOT_YOURS);
        }
        var today = CityTime.day(act.at());
        var rule = rule(today);
        var found = network.unit(unit).filter(Network.Entry::active);
        if (found.filter(one -> rule.unitKinds().contains(one.kind())).isEmpty()) {
            return Outcome.refused(Refusal.of(ENGAGEMENT_UNIT_UNFIT, "unit", unit));
        }
        if (!typed.until().isAfter(typed.from())) {
            return Outcome.refused(ENGAGEMENT_PERIOD_UNFIT);
        }
        var engagement = new Engagement(
                        engagements.newNumber(today.getYear()),
                        unit,
                        kind,
                        party,
                        List.of(term(typed, act)),
                        List.of(),
                        null,
                        act.actor().subject(),
                        act.at(),
                        null)
                .waiting(rule);
        return Outcome.done(engagements.add(engagements.newId(), engagement, EngagementAction.ENGAGED, act));
    }

    public Outcome<Versioned<Engagement>> assess(String id, int year, String grade, String evidence, Act act) {
        var today = CityTime.day(act.at());
        return decide(id, EngagementAction.ASSESSED, act, one -> {
            if (act.actor().is(one.term().by()) || act.actor().is(one.engagedBy())) {
                return Outcome.refused(ENGAGEMENT_OWN);
            }
            if (!one.covers(year) || year > today.getYear()) {
                return Outcome.refused(Refusal.of(ENGAGEMENT_YEAR_UNFIT, "year", year));
            }
            if (one.isAssessed(year)) {
                return Outcome.refused(Refusal.of(ENGAGEMENT_ALREADY_ASSESSED, "year", year));
            }
            var rule = rule(today);
            return rule.grade(grade).isEmpty()
                    ? Outcome.refused(Refusal.of(ENGAGEMENT_GRADE_UNKNOWN, "grade", grade))
                    : Outcome.done(one.assessed(
                            new Assessment(year, grade, evidence, act.actor().subject(), act.at(), reference(today)),
                            rule));
        });
    }

    public Outcome<Versioned<Engagement>> renew(String id, TypedTerm typed, Act act) {
        var today = CityTime.day(act.at());
        return decide(id, EngagementAction.RENEWED, act, one -> {
            if (!typed.from().isAfter(one.lastDay()) || !typed.until().isAfter(typed.from())) {
                return Outcome.refused(ENGAGEMENT_PERIOD_UNFIT);
            }
            var last = one.lastAssessment();
            if (last.isEmpty() || !one.unassessed(today).isEmpty()) {
                return Outcome.refused(ENGAGEMENT_NOT_ASSESSED);
            }
            var rule = rule(today);
            return rule.grade(last.get().grade())
                            .filter(EngagementRule.Grade::renews)
                            .isEmpty()
                    ? Outcome.refused(Refusal.of(
                            ENGAGEMENT_GRADE_TOO_LOW, "year", last.get().year()))
                    : Outcome.done(one.renewed(term(typed, act), rule));
        });
    }

    /// @param on the last day; the agreed one, or an earlier one
    public Outcome<Versioned<Engagement>> end(String id, LocalDate on, String reason, Act act) {
        return decide(
                id,
                EngagementAction.ENDED,
                act.because(reason),
                one -> on.isAfter(one.term().until())
                                || on.isBefore(one.terms().getFirst().from())
                        ? Outcome.refused(ENGAGEMENT_END_UNFIT)
                        : Outcome.done(one.ended(new End(on, reason, act.actor().subject(), act.at()))));
    }

    private Outcome<Versioned<Engagement>> decide(
            String id, EngagementAction action, Act act, Function<Engagement, Outcome<Engagement>> decision) {
        return engagements.change(id, action, act, one -> {
            if (!sight.sees(act.actor(), one)) {
                return Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
            }
            if (!mayEngage(act.actor())) {
                return Outcome.refused(ENGAGEMENT_NOT_YOURS);
            }
            return one.end() == null ? decision.apply(one) : Outcome.refused(ENGAGEMENT_OVER);
        });
    }

    private Term term(TypedTerm typed, Act act) {
        return new Term(
                typed.duties(),
                typed.feePerYear(),
                typed.from(),
                typed.until(),
                act.actor().subject(),
                reference(CityTime.day(act.at())));
    }

    private String reference(LocalDate day) {
        return book.inForce(day).orElseThrow().reference();
    }

    /// What the actor may do with it now.
    public List<String> actions(Actor actor, Engagement one, LocalDate today) {
        var actions = new ArrayList<String>();
        if (!mayEngage(actor) || one.end() != null) {
            return actions;
        }
        var mine = actor.is(one.engagedBy()) || actor.is(one.term().by());
        var unassessed = one.covers(today.getYear()) && !one.isAssessed(today.getYear());
        if (!mine && (unassessed || !one.unassessed(today).isEmpty())) {
            actions.add("assess");
        }
        actions.addAll(List.of("renew", "end"));
        return actions;
    }
}

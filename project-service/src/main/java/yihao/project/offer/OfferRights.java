package yihao.project.offer;

import static yihao.project.offer.OfferProblem.OFFER_NOT_YOURS;
import static yihao.project.offer.OfferProblem.OFFER_OWN_ENTRY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Refusal;
import yihao.project.Rights;

/// Rule OF-03: who does what say the rules, city-wide functions anywhere, others in their own unit;
/// whoever wrote an offer neither publishes nor extends it.
record OfferRights(OfferRules rules) {

    boolean maySee(Actor actor) {
        return actor.functions().stream().anyMatch(rules.who().see()::contains);
    }

    boolean mayEnter(Actor actor, String unit) {
        return Rights.may(actor, unit, rules.who().enter());
    }

    boolean mayBring(Actor actor, String unit) {
        return Rights.may(actor, unit, rules.who().bring());
    }

    boolean mayTalk(Actor actor, Offer offer) {
        return Rights.may(actor, offer.unit(), rules.who().talk());
    }

    boolean mayCall(Actor actor, Offer offer) {
        return Rights.may(actor, offer.unit(), rules.who().contact());
    }

    private boolean mayConfirm(Actor actor, Offer offer) {
        Set<Function> may =
                rules.kind(offer.terms().kind()).map(OfferRules.Kind::confirm).orElse(Set.of());
        return Rights.may(actor, offer.unit(), may);
    }

    /// The drafts that this actor may publish.
    Offers.Unpublished unpublished(Actor actor) {
        var anywhere = new HashSet<String>();
        var inUnits = new HashSet<String>();
        for (var kind : rules.kinds()) {
            var reach = Rights.reach(actor, kind.confirm());
            if (reach.everywhere()) {
                anywhere.add(kind.id());
            } else if (!reach.isNone()) {
                inUnits.add(kind.id());
            }
        }
        return new Offers.Unpublished(anywhere, inUnits, actor.units());
    }

    Optional<Refusal> whyNotPublish(Actor actor, Offer offer) {
        if (!mayConfirm(actor, offer)) {
            return Optional.of(Refusal.of(OFFER_NOT_YOURS));
        }
        return offer.writers().stream().anyMatch(actor::is)
                ? Optional.of(Refusal.of(OFFER_OWN_ENTRY))
                : Optional.empty();
    }

    /// What this actor may do with it now; the decision itself asks again.
    List<String> actions(Actor actor, Offer offer, LocalDate today) {
        var actions = new ArrayList<String>();
        if (offer.status() == Offer.Status.DRAFT) {
            if (mayEnter(actor, offer.unit())) {
                actions.add("edit");
            }
            if (whyNotPublish(actor, offer).isEmpty()) {
                actions.add("publish");
            }
        }
        if (offer.isOpenOn(today)) {
            if (mayBring(actor, actor.unit())) {
                actions.add("bring");
            }
            if (whyNotPublish(actor, offer).isEmpty()) {
                actions.add("extend");
            }
        }
        if ((offer.status() == Offer.Status.DRAFT || offer.isOpenOn(today)) && mayTalk(actor, offer)) {
            actions.add("withdraw");
        }
        return actions;
    }

    List<String> actions(Actor actor, Offer offer, Interest interest, LocalDate today) {
        if (!offer.isOpenOn(today) || !mayTalk(actor, offer)) {
            return List.of();
        }
        return switch (interest.state()) {
            case RECORDED -> List.of("talk");
            case IN_TALKS -> List.of("take", "endTalks");
            case ENDED, TAKEN -> List.of();
        };
    }
}

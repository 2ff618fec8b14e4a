package yihao.project.offer;

import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.offer.Interest.State.IN_TALKS;
import static yihao.project.offer.OfferProblem.OFFER_AMOUNT_MISSING;
import static yihao.project.offer.OfferProblem.OFFER_NOT_YOURS;
import static yihao.project.offer.OfferProblem.OFFER_PROJECT_KIND_MISSING;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.OpenProject;
import yihao.project.lifecycle.OpenProject.Opening;

/// Rule OF-09: an offer becomes one project, whoever decides at one instant and whatever is
/// retried. The offer says first with whom it was taken and under which id the project will be;
/// then the project is opened under that id, by whoever comes next if the service was killed in
/// between.
public final class TakeOffer {

    private static final int AT_ONCE = 200;

    private final OfferSight sight;
    private final OpenProject open;
    private final Supplier<String> newId;

    public TakeOffer(OfferSight sight, OpenProject open, Supplier<String> newId) {
        this.sight = sight;
        this.open = open;
        this.newId = newId;
    }

    /// @param name of the project
    /// @param kind of the project; none: what the kind of offer becomes
    /// @param amount none: the investor's, else what the offer asks
    public record Wish(
            String name, @Nullable String kind, @Nullable Money amount) {}

    public Outcome<Versioned<Offer>> take(String id, String interest, Wish wish, Act act) {
        return sight.decide(id, OfferAction.TAKEN, act.withoutKey(), offer -> taken(offer, interest, wish, act))
                .flatMap(taken -> opened(taken, act.seen()));
    }

    private Outcome<Offer> taken(Offer offer, String interest, Wish wish, Act act) {
        var today = CityTime.day(act.at());
        if (!sight.rights(today).mayTalk(act.actor(), offer)) {
            return Outcome.refused(OFFER_NOT_YOURS);
        }
        if (offer.deal() != null && offer.deal().interestId().equals(interest)) {
            return Outcome.done(offer);
        }
        if (!KeepOffers.isSaid(act)) {
            return Outcome.refused(REASON_MISSING);
        }
        return offer.in(today, Offer.Status.PUBLISHED, Offer.Status.IN_TALKS)
                .flatMap(_ -> offer.with(interest, IN_TALKS, one -> one.ended(Interest.State.TAKEN, act)))
                .flatMap(next -> deal(offer, interest, wish, act)
                        .map(deal -> next.over(Offer.Status.TAKEN, act).closed(deal)));
    }

    private Outcome<Deal> deal(Offer offer, String interest, Wish wish, Act act) {
        var today = CityTime.day(act.at());
        var kind = sight.rulesOn(today).kind(offer.terms().kind());
        var asked = offer.interest(interest).map(one -> one.investor().amount());
        var amount = Optional.ofNullable(wish.amount())
                .or(() -> asked)
                .or(() -> Optional.ofNullable(offer.terms().asked()))
                .filter(Money::isPositive);
        if (amount.isEmpty()) {
            return Outcome.refused(OFFER_AMOUNT_MISSING);
        }
        var becomes = Optional.ofNullable(wish.kind()).or(() -> kind.map(OfferRules.Kind::becomes));
        if (becomes.isEmpty()) {
            return Outcome.refused(OFFER_PROJECT_KIND_MISSING);
        }
        var deal = new Deal(interest, newId.get(), wish.name().strip(), becomes.get(), amount.get());
        return open.whyNot(opening(offer, deal), act.actor(), today)
                .<Outcome<Deal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(deal));
    }

    private Outcome<Versioned<Offer>> opened(Versioned<Offer> taken, Act act) {
        var offer = taken.state();
        if (offer.opening() == null) {
            return Outcome.done(taken);
        }
        open.open(offer.opening(), opening(offer, Objects.requireNonNull(offer.deal())), act.alsoFor());
        return sight.offers().change(taken.id(), OfferAction.PROJECT_OPENED, act, one -> Outcome.done(one.opened()));
    }

    /// Shared with the unit that brought the investor.
    private static Opening opening(Offer offer, Deal deal) {
        var interest = offer.interest(deal.interestId()).orElseThrow();
        var investor = interest.investor();
        return new Opening(
                deal.name(),
                deal.kind(),
                investor.name(),
                investor.creditCode(),
                investor.country(),
                deal.amount(),
                offer.content().offerer().industry(),
                offer.unit(),
                interest.unit().equals(offer.unit()) ? List.of() : List.of(interest.unit()));
    }

    /// Opens what a killed service left behind.
    ///
    /// @param log told of one that cannot be opened now; it is tried again
    public void finish(Act act, BiConsumer<String, RuntimeException> log) {
        for (var taken : sight.offers().opening(AT_ONCE)) {
            try {
                opened(taken, act.alsoFor());
            } catch (RuntimeException e) {
                log.accept(taken.id(), e);
            }
        }
    }
}

package yihao.project.offer;

import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;
import static yihao.project.offer.Offer.Status.DRAFT;
import static yihao.project.offer.Offer.Status.IN_TALKS;
import static yihao.project.offer.Offer.Status.PUBLISHED;
import static yihao.project.offer.Offer.Status.WITHDRAWN;
import static yihao.project.offer.OfferProblem.OFFER_FIGURE_UNFIT;
import static yihao.project.offer.OfferProblem.OFFER_KIND_UNKNOWN;
import static yihao.project.offer.OfferProblem.OFFER_NOT_YOURS;
import static yihao.project.offer.OfferProblem.OFFER_TERM_UNFIT;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Units;

/// P11: offers entered, published by another person, extended, withdrawn, and over by the clock.
public final class KeepOffers {

    private static final int AT_ONCE = 200;

    private final OfferSight sight;
    private final Units units;
    private final Supplier<String> newId;

    public KeepOffers(OfferSight sight, Units units, Supplier<String> newId) {
        this.sight = sight;
        this.units = units;
        this.newId = newId;
    }

    /// @param contact sealed only once the rest is taken
    public record Entry(Offerer offerer, Terms terms, boolean confidential, Contact.@Nullable Opened contact) {}

    public Outcome<Versioned<Offer>> draft(String unit, Entry entry, Act act) {
        var whyNot = whyNot(unit, entry, act);
        if (whyNot.isPresent()) {
            return Outcome.refused(whyNot.get());
        }
        var number = sight.offers().newNumber(CityTime.day(act.at()).getYear());
        var contact = new ContactChange(sight.vault(), entry.contact());
        var offer = Offer.drafted(number, unit, content(entry, contact, null), act);
        return Outcome.done(sight.offers().add(newId.get(), offer, OfferAction.DRAFTED, act));
    }

    public Outcome<Versioned<Offer>> edit(String id, Entry entry, Act act) {
        var contact = new ContactChange(sight.vault(), entry.contact());
        var edited = sight.decide(
                id,
                OfferAction.EDITED,
                act,
                offer -> whyNot(offer.unit(), entry, act)
                        .<Outcome<Offer>>map(Outcome::refused)
                        .orElseGet(() -> offer.in(CityTime.day(act.at()), DRAFT)
                                .flatMap(_ -> offer.edited(
                                        content(entry, contact, offer.content().contact()), act))));
        contact.settle(edited.result().map(Versioned::state));
        return edited;
    }

    private static Content content(Entry entry, ContactChange contact, @Nullable Contact before) {
        return new Content(entry.offerer(), entry.terms(), entry.confidential(), contact.after(before));
    }

    private Optional<Refusal> whyNot(String unit, Entry entry, Act act) {
        var rights = sight.rights(CityTime.day(act.at()));
        if (!rights.mayEnter(act.actor(), unit)) {
            return Optional.of(Refusal.of(OFFER_NOT_YOURS));
        }
        if (units.name(unit).isEmpty()) {
            return Optional.of(Refusal.of(UNIT_UNKNOWN, "unit", unit));
        }
        if (rights.rules().kind(entry.terms().kind()).isEmpty()) {
            return Optional.of(
                    Refusal.of(OFFER_KIND_UNKNOWN, "kind", entry.terms().kind()));
        }
        return entry.offerer().whyNot().or(() -> entry.terms().unfit().map(fact -> unfit(fact, rights.rules())));
    }

    private static Refusal unfit(Fact fact, OfferRules rules) {
        var label = rules.label(fact);
        return new Refusal(
                OFFER_FIGURE_UNFIT, Map.of("figure", fact.name(), "figureZh", label.zh(), "figureEn", label.en()));
    }

    /// Rule OF-04: an offer is published whole, for a term that its kind allows, by whoever did not
    /// write it.
    public Outcome<Versioned<Offer>> publish(String id, Act act) {
        var today = CityTime.day(act.at());
        var rights = sight.rights(today);
        return sight.decide(
                id,
                OfferAction.PUBLISHED,
                act,
                offer -> offer.in(today, DRAFT)
                        .flatMap(_ -> rights.whyNotPublish(act.actor(), offer)
                                .or(() -> rights.rules().incomplete(offer.content()))
                                .or(() -> termUnfit(offer, today, offer.terms().validUntil(), today))
                                .<Outcome<Offer>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.done(offer.to(PUBLISHED, act)))));
    }

    private Optional<Refusal> termUnfit(Offer offer, LocalDate first, LocalDate until, LocalDate today) {
        var longest = sight.rulesOn(today)
                .kind(offer.terms().kind())
                .map(kind -> kind.longest(today))
                .orElse(today);
        return until.isBefore(first) || until.isAfter(longest)
                ? Optional.of(new Refusal(OFFER_TERM_UNFIT, Map.of("from", first, "until", longest)))
                : Optional.empty();
    }

    /// To a later day, as long as the kind allows from today, by whoever may publish it.
    public Outcome<Versioned<Offer>> extend(String id, LocalDate until, Act act) {
        var today = CityTime.day(act.at());
        return reasoned(
                id,
                OfferAction.EXTENDED,
                act,
                offer -> offer.in(today, PUBLISHED, IN_TALKS)
                        .flatMap(_ -> sight.rights(today)
                                .whyNotPublish(act.actor(), offer)
                                .or(() -> termUnfit(
                                        offer, offer.terms().validUntil().plusDays(1), until, today))
                                .<Outcome<Offer>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.done(offer.until(until)))));
    }

    public Outcome<Versioned<Offer>> withdraw(String id, Act act) {
        var today = CityTime.day(act.at());
        return reasoned(
                id,
                OfferAction.WITHDRAWN,
                act,
                offer -> offer.in(today, DRAFT, PUBLISHED, IN_TALKS)
                        .flatMap(_ -> sight.rights(today).mayTalk(act.actor(), offer)
                                ? Outcome.done(offer.over(WITHDRAWN, act))
                                : Outcome.refused(OFFER_NOT_YOURS)));
    }

    private Outcome<Versioned<Offer>> reasoned(
            String id, OfferAction action, Act act, Function<Offer, Outcome<Offer>> decision) {
        return sight.decide(
                id, action, act, offer -> isSaid(act) ? decision.apply(offer) : Outcome.refused(REASON_MISSING));
    }

    static boolean isSaid(Act act) {
        return act.reason() != null && !act.reason().isBlank();
    }

    /// Rule OF-05: writes down which offers are over, after a downtime as well.
    ///
    /// @param log told of one that cannot be written now; it is tried again
    public void expire(Act act, BiConsumer<String, RuntimeException> log) {
        var today = CityTime.day(act.at());
        for (var late : sight.offers().over(today, AT_ONCE)) {
            try {
                sight.offers()
                        .change(
                                late.id(),
                                OfferAction.EXPIRED,
                                act.alsoFor(),
                                offer -> Outcome.done(
                                        offer.statusOn(today) == offer.status()
                                                ? offer
                                                : offer.over(Offer.Status.EXPIRED, act)));
            } catch (RuntimeException e) {
                log.accept(late.id(), e);
            }
        }
    }
}

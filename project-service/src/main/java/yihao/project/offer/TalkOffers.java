package yihao.project.offer;

import static yihao.project.lifecycle.ProjectProblem.DATE_IN_FUTURE;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;
import static yihao.project.offer.Interest.State.ENDED;
import static yihao.project.offer.Interest.State.IN_TALKS;
import static yihao.project.offer.Interest.State.RECORDED;
import static yihao.project.offer.OfferProblem.OFFER_CODE_UNFIT;
import static yihao.project.offer.OfferProblem.OFFER_COUNTRY_UNKNOWN;
import static yihao.project.offer.OfferProblem.OFFER_FIGURE_UNFIT;
import static yihao.project.offer.OfferProblem.OFFER_NOT_YOURS;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Units;
import yihao.reference.Countries;
import yihao.reference.CreditCode;

/// Rule OF-06: investors who are interested in an offer, and the talks with them; with several at a
/// time.
public final class TalkOffers {

    private final OfferSight sight;
    private final Units units;
    private final Supplier<String> newId;

    public TalkOffers(OfferSight sight, Units units, Supplier<String> newId) {
        this.sight = sight;
        this.units = units;
        this.newId = newId;
    }

    /// @param unit which brought the investor
    public Outcome<Versioned<Offer>> bring(String id, Interest.Investor investor, String unit, LocalDate on, Act act) {
        var today = CityTime.day(act.at());
        return sight.decide(
                id,
                OfferAction.INTEREST_RECORDED,
                act,
                offer -> offer.in(today, Offer.Status.PUBLISHED, Offer.Status.IN_TALKS)
                        .flatMap(_ -> whyNot(investor, unit, on, act)
                                .<Outcome<Offer>>map(Outcome::refused)
                                .orElseGet(() ->
                                        offer.and(Interest.recorded(newId.get(), written(investor), unit, on, act)))));
    }

    private static Interest.Investor written(Interest.Investor investor) {
        return investor.creditCode() == null
                ? investor
                : new Interest.Investor(
                        investor.name(),
                        CreditCode.of(investor.creditCode()).text(),
                        investor.country(),
                        investor.amount());
    }

    private Optional<Refusal> whyNot(Interest.Investor investor, String unit, LocalDate on, Act act) {
        var today = CityTime.day(act.at());
        if (!sight.rights(today).mayBring(act.actor(), unit)) {
            return Optional.of(Refusal.of(OFFER_NOT_YOURS));
        }
        if (units.name(unit).isEmpty()) {
            return Optional.of(Refusal.of(UNIT_UNKNOWN, "unit", unit));
        }
        if (on.isAfter(today)) {
            return Optional.of(new Refusal(DATE_IN_FUTURE, Map.of("date", on, "limit", today)));
        }
        return whyNot(investor, sight.rulesOn(today));
    }

    private static Optional<Refusal> whyNot(Interest.Investor investor, OfferRules rules) {
        if (Countries.shipped().find(investor.country()).isEmpty()) {
            return Optional.of(Refusal.of(OFFER_COUNTRY_UNKNOWN, "country", investor.country()));
        }
        var code = investor.creditCode();
        if (code != null && CreditCode.of(code).finding() == CreditCode.Finding.WRONG_FORM) {
            return Optional.of(Refusal.of(OFFER_CODE_UNFIT, "code", code));
        }
        var label = rules.label(Fact.ASKED);
        return investor.amount() == null || investor.amount().isPositive()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        OFFER_FIGURE_UNFIT,
                        Map.of("figure", Fact.ASKED, "figureZh", label.zh(), "figureEn", label.en())));
    }

    public Outcome<Versioned<Offer>> begin(String id, String interest, Act act) {
        return talking(
                id,
                OfferAction.TALKS_BEGUN,
                act,
                offer -> offer.with(interest, RECORDED, Interest::inTalks)
                        .map(next ->
                                next.status() == Offer.Status.IN_TALKS ? next : next.to(Offer.Status.IN_TALKS, act)));
    }

    /// Without a result; once the last talks have ended, others find it published again.
    public Outcome<Versioned<Offer>> end(String id, String interest, Act act) {
        return talking(
                id,
                OfferAction.TALKS_ENDED,
                act,
                offer -> offer.with(interest, IN_TALKS, one -> one.ended(ENDED, act))
                        .map(next -> next.isInTalks() ? next : next.to(Offer.Status.PUBLISHED, act)));
    }

    private Outcome<Versioned<Offer>> talking(
            String id, OfferAction action, Act act, Function<Offer, Outcome<Offer>> decision) {
        var today = CityTime.day(act.at());
        return sight.decide(id, action, act, offer -> {
            if (!sight.rights(today).mayTalk(act.actor(), offer)) {
                return Outcome.refused(OFFER_NOT_YOURS);
            }
            return KeepOffers.isSaid(act)
                    ? offer.in(today, Offer.Status.PUBLISHED, Offer.Status.IN_TALKS)
                            .flatMap(decision)
                    : Outcome.refused(REASON_MISSING);
        });
    }
}

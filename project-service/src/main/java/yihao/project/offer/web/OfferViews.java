package yihao.project.offer.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.GuideProject;
import yihao.project.offer.Contact;
import yihao.project.offer.Interest;
import yihao.project.offer.Mark;
import yihao.project.offer.Offer;
import yihao.project.offer.OfferRules;
import yihao.project.offer.OfferSight;
import yihao.project.offer.Offerer;
import yihao.rules.Bilingual;

/// Shows a local enterprise's offer to one caller.
@Component
class OfferViews {

    private final OfferSight sight;
    private final GuideProject projects;
    private final Clock clock;

    OfferViews(OfferSight sight, GuideProject projects, Clock clock) {
        this.sight = sight;
        this.projects = projects;
        this.clock = clock;
    }

    /// @param codeIsValid whether the last character of the code is what the others give
    /// @param share in percent
    /// @param area in square metres
    /// @param contact none for whom it is not for
    /// @param missing what a draft still has to say
    /// @param longest the last day it may be valid until if it were published or extended today
    /// @param interests those that this caller may see
    /// @param actions what this caller may do now
    record OfferView(
            OfferRow offer,
            long version,
            Offerer offerer,
            boolean codeIsValid,
            String description,
            @Nullable String share,
            @Nullable String area,
            boolean hasContact,
            Contact.@Nullable Opened contact,
            List<Bilingual> missing,
            @Nullable LocalDate longest,
            List<Offer.Step> steps,
            List<InterestView> interests,
            @Nullable DealView deal,
            List<String> actions) {

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "OfferView[" + offer.number() + "]";
        }
    }

    /// @param ended by nobody and without words for who is not of the offer's side
    record InterestView(
            String id,
            Interest.Investor investor,
            String unit,
            LocalDate on,
            Interest.State state,
            Mark recorded,
            @Nullable Mark ended,
            List<String> actions) {}

    /// @param projectNumber none until the project is there
    record DealView(String projectId, @Nullable String projectNumber, String projectName) {}

    OfferRow row(Versioned<Offer> stored) {
        var offer = stored.state();
        var today = today();
        var rules = sight.rulesOn(today);
        var terms = offer.terms();
        var soon = today.plusDays(rules.endsSoonDays());
        return new OfferRow(
                stored.id(),
                offer.number(),
                offer.unit(),
                terms.title(),
                terms.kind(),
                rules.kind(terms.kind())
                        .map(OfferRules.Kind::label)
                        .orElseGet(() -> new Bilingual(terms.kind(), terms.kind())),
                offer.content().offerer().name(),
                offer.content().offerer().industry(),
                terms.asked(),
                terms.validUntil(),
                offer.content().confidential(),
                offer.statusOn(today),
                offer.isOpenOn(today) && !terms.validUntil().isAfter(soon));
    }

    OfferView of(Versioned<Offer> stored, Actor actor) {
        var offer = stored.state();
        var today = today();
        var rules = sight.rulesOn(today);
        var content = offer.content();
        return new OfferView(
                row(stored),
                stored.version(),
                content.offerer(),
                content.offerer().codeIsValid(),
                offer.terms().description(),
                plain(offer.terms().share()),
                plain(offer.terms().area()),
                content.contact() != null,
                sight.contact(offer, actor, today),
                offer.status() == Offer.Status.DRAFT
                        ? rules.missing(content).stream().map(rules::label).toList()
                        : List.of(),
                rules.kind(offer.terms().kind())
                        .map(kind -> kind.longest(today))
                        .orElse(null),
                steps(offer, actor),
                offer.interests().stream()
                        .filter(one -> sight.readers().mayRead(actor, offer, one))
                        .map(one -> interest(offer, one, actor))
                        .toList(),
                deal(offer, actor).orElse(null),
                sight.actions(offer, actor, today));
    }

    private static @Nullable String plain(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.toPlainString();
    }

    /// Why a step was made, and by whom, is for its own side.
    private List<Offer.Step> steps(Offer offer, Actor actor) {
        return sight.readers().isOfItsSide(actor, offer)
                ? offer.steps()
                : offer.steps().stream()
                        .map(step -> new Offer.Step(step.status(), step.mark().ofNobody()))
                        .toList();
    }

    private static @Nullable Mark hidden(@Nullable Mark mark) {
        return mark == null ? null : mark.ofNobody();
    }

    private InterestView interest(Offer offer, Interest one, Actor actor) {
        return new InterestView(
                one.id(),
                one.investor(),
                one.unit(),
                one.on(),
                one.state(),
                one.recorded(),
                sight.readers().isOfItsSide(actor, offer) ? one.ended() : hidden(one.ended()),
                sight.actions(offer, one, actor, today()));
    }

    /// For who may see the project, or its own side until it is there.
    private Optional<DealView> deal(Offer offer, Actor actor) {
        var deal = offer.deal();
        if (deal == null) {
            return Optional.empty();
        }
        if (offer.opening() != null) {
            return sight.readers().isOfItsSide(actor, offer)
                    ? Optional.of(new DealView(deal.projectId(), null, deal.name()))
                    : Optional.empty();
        }
        return projects.find(deal.projectId(), actor)
                .result()
                .map(project -> new DealView(
                        project.id(),
                        project.state().number(),
                        project.state().profile().name()));
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}

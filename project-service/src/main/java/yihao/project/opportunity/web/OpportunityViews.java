package yihao.project.opportunity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.project.carrier.Carrier;
import yihao.project.directory.AskGuidance;
import yihao.project.directory.Guidance;
import yihao.project.directory.Verdict;
import yihao.project.lifecycle.Units;
import yihao.project.opportunity.Content;
import yihao.project.opportunity.DecideOpportunity;
import yihao.project.opportunity.KeepOpportunities;
import yihao.project.opportunity.Mark;
import yihao.project.opportunity.Opportunity;
import yihao.project.opportunity.OpportunityRules.Way;
import yihao.reference.Divisions;
import yihao.reference.Industries;
import yihao.reference.Industry;
import yihao.rules.Bilingual;

/// Shows an opportunity to officers, and what of it everybody may see.
@Component
class OpportunityViews {

    private final KeepOpportunities keep;
    private final DecideOpportunity decide;
    private final AskGuidance guidance;
    private final Units units;
    private final Clock clock;

    OpportunityViews(KeepOpportunities keep, DecideOpportunity decide, AskGuidance guidance, Units units, Clock clock) {
        this.keep = keep;
        this.decide = decide;
        this.guidance = guidance;
        this.units = units;
        this.clock = clock;
    }

    record WayView(String id, Bilingual label) {}

    /// What everybody may see: nothing of who wrote it, nor of what colleagues note.
    ///
    /// @param industryName as in GB/T 4754
    /// @param divisionName with those above it, as in GB/T 2260
    record PublicView(
            String id,
            String number,
            Bilingual title,
            String industry,
            @Nullable String industryName,
            String division,
            String divisionName,
            @Nullable String carrierName,
            Bilingual wanted,
            Bilingual offered,
            Money amountFrom,
            Money amountTo,
            List<WayView> ways,
            @Nullable Bilingual unitName,
            LocalDate validUntil) {}

    /// @param fitting where it would be welcome, if it is not here
    record GuidanceView(
            Verdict verdict, Guidance.@Nullable Unknown unknown, boolean warning, List<Bilingual> fitting) {}

    /// @param status as of today
    /// @param actions what this caller may do now
    record OpportunityView(
            long version,
            PublicView shown,
            String unit,
            @Nullable String carrier,
            @Nullable String note,
            Opportunity.Status status,
            Mark entered,
            @Nullable Mark reviewed,
            @Nullable Mark published,
            @Nullable Mark ended,
            GuidanceView guidance,
            List<String> actions) {}

    OpportunityView of(Versioned<Opportunity> stored, Actor actor) {
        var one = stored.state();
        var today = CityTime.day(clock.instant());
        return new OpportunityView(
                stored.version(),
                shown(stored),
                one.unit(),
                one.content().carrier(),
                one.content().note(),
                one.on(today),
                one.entered(),
                one.reviewed(),
                one.published(),
                one.ended(),
                guidance(one, today),
                decide.actions(one, actor, today));
    }

    PublicView shown(Versioned<Opportunity> stored) {
        var one = stored.state();
        var content = one.content();
        return new PublicView(
                stored.id(),
                one.number(),
                content.title(),
                content.industry(),
                Industries.shipped()
                        .find(content.industry())
                        .map(Industry::name)
                        .orElse(null),
                content.division(),
                Divisions.shipped().fullName(content.division()),
                keep.carrier(content)
                        .map(carrier -> carrier.description().name())
                        .orElse(null),
                content.wanted(),
                content.offered(),
                content.amount().from(),
                content.amount().to(),
                ways(content),
                units.name(one.unit()).orElse(null),
                content.validUntil());
    }

    private List<WayView> ways(Content content) {
        var rules = keep.rules();
        return content.ways().stream()
                .map(id -> new WayView(id, rules.way(id).map(Way::label).orElse(new Bilingual(id, id))))
                .toList();
    }

    /// Rule OP-10: at the unit that runs its carrier, before that at its own.
    private GuidanceView guidance(Opportunity one, LocalDate today) {
        var place = keep.carrier(one.content()).map(Carrier::unit).orElse(one.unit());
        return guidance.of(one.content().industry(), List.of(place), today)
                .result()
                .map(OpportunityViews::guidance)
                .orElse(new GuidanceView(Verdict.UNKNOWN, Guidance.Unknown.NO_PLACE, false, List.of()));
    }

    private static GuidanceView guidance(Guidance said) {
        return new GuidanceView(
                said.verdict(),
                said.unknown(),
                said.verdict().warns(),
                said.fitting().stream()
                        .map(place ->
                                place.label() == null ? new Bilingual(place.place(), place.place()) : place.label())
                        .toList());
    }
}

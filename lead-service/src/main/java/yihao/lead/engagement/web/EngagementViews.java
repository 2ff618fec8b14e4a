package yihao.lead.engagement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.engagement.Engage;
import yihao.lead.engagement.Engagement;
import yihao.lead.engagement.EngagementRule;
import yihao.lead.engagement.EngagementSight;
import yihao.platform.secrecy.Vault;

/// Engagements as they are shown: fees and telephones to whom they are for.
@Component
class EngagementViews {

    private final Network network;
    private final Engage engage;
    private final Vault vault;

    EngagementViews(Network network, Engage engage, Vault vault) {
        this.network = network;
        this.engage = engage;
        this.vault = vault;
    }

    enum Status {
        COMING,
        RUNNING,
        /// Past its last day, and nobody has renewed or ended it.
        EXPIRED,
        ENDED
    }

    /// @param unassessed years that are over and not assessed
    record EngagementView(
            String id,
            String number,
            Network.Name unit,
            Engagement.PartyKind partyKind,
            @Nullable String name,
            @Nullable String telephone,
            Status status,
            LocalDate from,
            LocalDate until,
            List<TermView> terms,
            List<AssessmentView> assessments,
            List<Integer> unassessed,
            Engagement.@Nullable End end,
            String engagedBy,
            List<EngagementRule.Grade> grades,
            List<String> actions,
            long version) {}

    /// @param feePerYear left out for whom it is not for
    record TermView(String duties, @Nullable Money feePerYear, LocalDate from, LocalDate until, String by) {}

    record AssessmentView(
            int year, String grade, EngagementRule.@Nullable Words gradeName, String evidence, String by, Instant at) {}

    EngagementView of(Versioned<Engagement> stored, Actor actor, LocalDate today) {
        var one = stored.state();
        var rule = engage.rule(today);
        var party = one.party().opened(vault);
        return new EngagementView(
                stored.id(),
                one.number(),
                network.nameOf(one.unit()),
                one.partyKind(),
                party.name(),
                EngagementSight.seesTelephone(actor) ? party.phone() : null,
                status(one, today),
                one.terms().getFirst().from(),
                one.lastDay(),
                one.terms().stream().map(term -> term(term, actor)).toList().reversed(),
                one.assessments().stream()
                        .map(assessment -> assessment(assessment, rule))
                        .toList()
                        .reversed(),
                one.end() == null ? one.unassessed(today) : List.of(),
                one.end(),
                one.engagedBy(),
                rule.grades(),
                engage.actions(actor, one, today),
                stored.version());
    }

    private static Status status(Engagement one, LocalDate today) {
        if (one.end() != null && one.lastDay().isBefore(today)) {
            return Status.ENDED;
        }
        if (one.lastDay().isBefore(today)) {
            return Status.EXPIRED;
        }
        return one.terms().getFirst().from().isAfter(today) ? Status.COMING : Status.RUNNING;
    }

    private static TermView term(Engagement.Term term, Actor actor) {
        var fee = EngagementSight.seesFees(actor) ? term.feePerYear() : null;
        return new TermView(term.duties(), fee, term.from(), term.until(), term.by());
    }

    private static AssessmentView assessment(Engagement.Assessment one, EngagementRule rule) {
        var name = rule.grades().stream()
                .filter(grade -> grade.code().equals(one.grade()))
                .map(EngagementRule.Grade::name)
                .findFirst()
                .orElse(null);
        return new AssessmentView(one.year(), one.grade(), name, one.evidence(), one.by(), one.at());
    }
}

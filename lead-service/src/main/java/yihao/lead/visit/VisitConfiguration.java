package yihao.lead.visit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.WorkingCalendar;
import yihao.kernel.trail.Trail.Decision;
import yihao.kernel.trail.Trail.Step;
import yihao.kernel.trail.Trailed;
import yihao.lead.EarlierItems;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.NamesFollow;
import yihao.lead.Network;
import yihao.lead.OutreachSight;
import yihao.lead.enterprise.RecogniseFirm;
import yihao.lead.enterprise.Relations;
import yihao.lead.enterprise.Relations.Kind;
import yihao.lead.enterprise.Relations.Relation;
import yihao.lead.firstreport.IdentityKeys;
import yihao.reference.names.EnterpriseNames;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class VisitConfiguration {

    @Bean
    RuleBook<VisitRule> visitRules() {
        return VisitRule.shipped();
    }

    @Bean
    OutreachSight outreachSight(Network network) {
        return new OutreachSight(network);
    }

    @Bean
    VisitSight visitSight(Visits visits, OutreachSight outreachSight) {
        return new VisitSight(visits, outreachSight);
    }

    @Bean
    VisitClocks visitClocks(Visits visits, VisitSight sight) {
        return new VisitClocks(visits, sight);
    }

    @Bean
    NamesFollow visitedNames(Visits visits) {
        return new VisitedNames(visits, new IdentityKeys(EnterpriseNames.shipped()));
    }

    @Bean
    PlanVisit planVisit(
            Visits visits,
            VisitSight sight,
            RecogniseFirm recogniseFirm,
            TripNaming trips,
            RuleBook<VisitRule> visitRules,
            WorkingCalendar calendar) {
        return new PlanVisit(visits, sight, recogniseFirm, visitRules, calendar, trips);
    }

    @Bean
    RecordVisit recordVisit(Visits visits, VisitSight sight, PlanVisit planVisit, Leads leads, LeadSight leadSight) {
        return new RecordVisit(visits, sight, planVisit, leads, leadSight);
    }

    @Bean
    CorrectVisit correctVisit(VisitSight sight) {
        return new CorrectVisit(sight);
    }

    @Bean
    ProveVisit proveVisit(Visits visits, VisitSight sight) {
        return new ProveVisit(visits, sight);
    }

    @Bean
    NameUnit nameUnit(Network network, OutreachSight outreachSight) {
        return new NameUnit(network, outreachSight);
    }

    @Bean
    ImportVisits importVisits(Visits visits, PlanVisit planVisit, RecordVisit recordVisit, EarlierItems earlierItems) {
        return new ImportVisits(visits, planVisit, recordVisit, earlierItems);
    }

    @Bean
    RuleBook<VisitLedgerRule> visitLedgerRules() {
        return VisitLedgerRule.shipped();
    }

    @Bean
    Trailed visitTrail(VisitSight visitSight, LeadSight leadSight) {
        return Trailed.stepwise(
                "visits",
                "visits",
                visitSight::find,
                (reader, visit) -> told(
                        visitSight.mayWork(reader, visit),
                        visit.led() != null
                                && leadSight.sees(reader, visit.led().leadId())));
    }

    /// Its proofs are for those who work it, the lead that it led to for those who see that.
    private static Function<Decision, Optional<Step>> told(boolean worksIt, boolean seesLead) {
        return decision -> Optional.of(decision.step()).filter(step -> switch (VisitAction.valueOf(step.action())) {
            case PROOF_ADDED, PROOF_WITHDRAWN -> worksIt;
            case LED_TO_LEAD -> seesLead;
            case PLANNED, CHANGED, MADE, FOLLOWED_UP, CORRECTED, TRIP_NAMED, NAMES_READ_ANEW, CANCELLED -> true;
        });
    }

    @Bean
    Relations visitRelations(Visits visits) {
        return (reader, firm, _) -> List.of(Relation.counted(
                Kind.VISITS, visits.toFirm(reader, firm.keys(), Relation.MOST).size()));
    }
}

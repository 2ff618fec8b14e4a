package yihao.lead.targetlist;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.Network;
import yihao.lead.OutreachSight;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.EnterpriseSight;
import yihao.lead.enterprise.Enterprises;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.enterprise.RegisterEnterprise;
import yihao.lead.enterprise.Relations;
import yihao.lead.enterprise.Relations.Kind;
import yihao.lead.enterprise.Relations.Relation;
import yihao.lead.meeting.Meetings;
import yihao.lead.visit.Visits;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class TargetConfiguration {

    @Bean
    RuleBook<TargetRule> targetRules() {
        return TargetRule.shipped();
    }

    @Bean
    KeepTargetLists keepTargetLists(TargetLists targetLists, OutreachSight outreachSight) {
        return new KeepTargetLists(targetLists, outreachSight);
    }

    @Bean
    AddTargets addTargets(
            TargetLists targetLists,
            KeepTargetLists keepTargetLists,
            RegisterEnterprise registerEnterprise,
            FindEnterprise findEnterprise,
            Enterprises enterprises,
            RuleBook<TargetRule> targetRules) {
        return new AddTargets(
                targetLists,
                keepTargetLists,
                registerEnterprise,
                findEnterprise,
                new Aliases(enterprises),
                targetRules);
    }

    @Bean
    AssignTargets assignTargets(KeepTargetLists keepTargetLists, AddTargets addTargets, Network network) {
        return new AssignTargets(keepTargetLists, addTargets, network);
    }

    @Bean
    FirmsReached targetsReached(Visits visits, Meetings meetings, Leads leads, LeadSight leadSight) {
        return new FirmsReached(visits, meetings, leads, leadSight);
    }

    @Bean
    Coverage targetCoverage(
            Enterprises enterprises,
            EnterpriseSight enterpriseSight,
            FirmsReached targetsReached,
            RuleBook<TargetRule> targetRules) {
        return new Coverage(new Aliases(enterprises), enterpriseSight, targetsReached, targetRules);
    }

    @Bean
    TargetClocks targetClocks(
            TargetLists targetLists,
            OutreachSight outreachSight,
            Enterprises enterprises,
            EnterpriseSight enterpriseSight,
            FirmsReached targetsReached) {
        return new TargetClocks(targetLists, outreachSight, new Aliases(enterprises), enterpriseSight, targetsReached);
    }

    @Bean
    Relations targetRelations(TargetLists targetLists) {
        return (reader, firm, _) -> List.of(Relation.counted(
                Kind.TARGET_LISTS,
                targetLists.naming(reader, firm.ids(), Relation.MOST).size()));
    }

    @Bean
    Trailed targetTrail(TargetLists targetLists, OutreachSight outreachSight, FindEnterprise findEnterprise) {
        return Trailed.inParts(
                "target-lists",
                "targetLists",
                (reader, id) -> outreachSight.find(targetLists, reader, id),
                (reader, part) -> Optional.ofNullable(part.get("enterpriseId"))
                        .flatMap(firm -> findEnterprise.of(firm, reader))
                        .isPresent());
    }
}

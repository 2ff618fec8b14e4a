package yihao.project.fund;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.CityTime;
import yihao.kernel.trail.Trailed;
import yihao.platform.store.Store;
import yihao.project.NewIds;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.Capitals;
import yihao.project.fund.mongo.MongoFunds;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.StageRuleBook;
import yihao.project.lifecycle.Units;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class FundConfiguration {

    @Bean
    RuleBook<FundRules> fundRules() {
        return FundRules.shipped();
    }

    @Bean
    Funds funds(Store store, Units units) {
        return new MongoFunds(store, units);
    }

    @Bean
    FundSight fundSight(Funds funds, Projects projects, Units units, RuleBook<FundRules> fundRules) {
        return new FundSight(funds, projects, units, fundRules);
    }

    @Bean
    AskFacts askFacts(StageRuleBook stageRuleBook, Clock clock) {
        return new AskFacts(() -> stageRuleBook.on(CityTime.day(clock.instant())));
    }

    @Bean
    KeepFunds keepFunds(Funds funds, FundSight fundSight, NewIds newIds) {
        return new KeepFunds(funds, fundSight, newIds);
    }

    @Bean
    CommitFund commitFund(Funds funds, FundSight fundSight, GuideProject guideProject, NewIds newIds) {
        return new CommitFund(funds, fundSight, guideProject, newIds);
    }

    @Bean
    PayFund payFund(Funds funds, FundSight fundSight, AskFacts askFacts, NewIds newIds) {
        return new PayFund(funds, fundSight, askFacts, newIds);
    }

    @Bean
    VerifyMovement verifyMovement(FundSight fundSight) {
        return new VerifyMovement(fundSight);
    }

    @Bean
    ReckonLeverage reckonLeverage(Capitals capitals, CapitalRuleBook capitalRuleBook, FundSight fundSight) {
        return new ReckonLeverage(capitals, capitalRuleBook, fundSight);
    }

    /// Decisions about a commitment are for who may see its project.
    @Bean
    Trailed fundTrail(FundSight fundSight, Clock clock) {
        return Trailed.inParts(
                "funds",
                "funds",
                (reader, id) -> fundSight.find(id, reader, clock.instant()).result(),
                (reader, part) -> {
                    var project = part.get("projectId");
                    return project == null || fundSight.seesProject(reader, project);
                });
    }
}

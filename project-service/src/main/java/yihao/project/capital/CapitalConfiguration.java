package yihao.project.capital;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.contracts.lead.ExchangeRateEvent;
import yihao.contracts.lead.ExchangeRateState;
import yihao.kernel.trail.Trailed;
import yihao.ledgers.EarlierRows;
import yihao.platform.events.Copies;
import yihao.platform.events.EventReader;
import yihao.platform.store.Store;
import yihao.project.NewIds;
import yihao.project.capital.kafka.CapitalsOut;
import yihao.project.capital.kafka.CopiedRates;
import yihao.project.capital.mongo.MongoCapitals;
import yihao.project.lifecycle.GateFact;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.NameProject;
import yihao.project.lifecycle.Units;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class CapitalConfiguration {

    @Bean
    Copies<ExchangeRateState> rateCopies(Store store) {
        return new Copies<>(store, ExchangeRateEvent.TOPIC, ExchangeRateState.class)
                .index(CopiedRates.CURRENCY, CopiedRates.DAY);
    }

    @Bean
    EventReader<ExchangeRateState> rateReader(Copies<ExchangeRateState> rateCopies) {
        return rateCopies.reader();
    }

    @Bean
    Rates rates(Copies<ExchangeRateState> rateCopies) {
        return new CopiedRates(rateCopies);
    }

    @Bean
    RuleBook<CapitalRules> capitalRules() {
        return CapitalRules.FORMAT.book("/rules/project-capital-zibo.yaml");
    }

    @Bean
    CapitalRuleBook capitalRuleBook(RuleBook<CapitalRules> capitalRules) {
        return new CapitalRuleBook(capitalRules);
    }

    @Bean
    Capitals capitals(Store store, Units units) {
        return new MongoCapitals(store, units, CapitalsOut.events());
    }

    @Bean
    GateFact verifiedCny(Capitals capitals, CapitalRuleBook capitalRuleBook, Clock clock) {
        return new VerifiedCny(capitals, capitalRuleBook, clock);
    }

    @Bean
    KeepCapital keepCapital(
            Capitals capitals, GuideProject guideProject, CapitalRuleBook capitalRuleBook, Rates rates, NewIds newIds) {
        return new KeepCapital(capitals, guideProject, capitalRuleBook, rates, newIds);
    }

    @Bean
    RuleBook<CapitalLedgerRule> capitalLedgerRules() {
        return CapitalLedgerRule.shipped();
    }

    @Bean
    ImportCapital importCapital(
            KeepCapital keepCapital,
            Capitals capitals,
            NameProject nameProject,
            CapitalRuleBook capitalRuleBook,
            EarlierRows earlierRows) {
        return new ImportCapital(keepCapital, capitals, nameProject, capitalRuleBook, earlierRows);
    }

    @Bean
    Trailed capitalTrail(KeepCapital keepCapital) {
        return Trailed.whole(
                "capital",
                "capitals",
                (reader, id) -> keepCapital.find(id, reader).result());
    }
}

package yihao.project.agreement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.platform.store.Store;
import yihao.project.NewIds;
import yihao.project.agreement.mongo.MongoAgreements;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Readers;
import yihao.project.lifecycle.StageRuleBook;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class AgreementConfiguration {

    @Bean
    RuleBook<AgreementRules> agreementRules() {
        return AgreementRules.shipped();
    }

    @Bean
    AgreementRuleBook agreementRuleBook(RuleBook<AgreementRules> agreementRules, StageRuleBook stageRuleBook) {
        return new AgreementRuleBook(agreementRules, stageRuleBook);
    }

    @Bean
    Agreements agreements(Store store, Readers projectReaders) {
        return new MongoAgreements(store, projectReaders);
    }

    @Bean
    AgreementSight agreementSight(Agreements agreements, Readers projectReaders) {
        return new AgreementSight(agreements, projectReaders);
    }

    @Bean
    OpenAgreement openAgreement(
            Agreements agreements,
            AgreementSight agreementSight,
            GuideProject guideProject,
            AgreementRuleBook agreementRuleBook,
            NewIds newIds) {
        return new OpenAgreement(agreements, agreementSight, guideProject, agreementRuleBook, newIds);
    }

    @Bean
    KeepAgreement keepAgreement(
            Agreements agreements,
            AgreementSight agreementSight,
            GuideProject guideProject,
            AgreementRuleBook agreementRuleBook) {
        return new KeepAgreement(agreements, agreementSight, guideProject, agreementRuleBook);
    }

    @Bean
    KeepCommitments keepCommitments(
            Agreements agreements, AgreementSight agreementSight, AgreementRuleBook agreementRuleBook, NewIds newIds) {
        return new KeepCommitments(agreements, agreementSight, agreementRuleBook, newIds);
    }

    @Bean
    FulfilCommitments fulfilCommitments(
            Agreements agreements, AgreementSight agreementSight, AgreementRuleBook agreementRuleBook, NewIds newIds) {
        return new FulfilCommitments(agreements, agreementSight, agreementRuleBook, newIds);
    }

    @Bean
    Trailed agreementTrail(AgreementSight agreementSight) {
        return Trailed.whole(
                "agreements",
                "agreements",
                (reader, id) -> agreementSight.find(id, reader).result());
    }
}

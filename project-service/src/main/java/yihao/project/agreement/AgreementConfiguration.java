package yihao.project.agreement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.platform.store.Store;
import yihao.project.NewIds;
import yihao.project.agreement.mongo.MongoAgreements;
import yihao.project.lifecycle.GateFact;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Projects;
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
    MongoAgreements agreements(Store store, Readers projectReaders) {
        return new MongoAgreements(store, projectReaders);
    }

    @Bean
    GateFact signedAgreement(Agreements agreements) {
        return new SignedAgreement(agreements);
    }

    @Bean
    AgreementSight agreementSight(Agreements agreements, Readers projectReaders) {
        return new AgreementSight(agreements, projectReaders);
    }

    @Bean
    ProjectsGoOn projectsGoOn(Projects projects) {
        return new ProjectsGoOn(projects);
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
            AgreementRuleBook agreementRuleBook,
            ProjectsGoOn projectsGoOn) {
        return new KeepAgreement(agreements, agreementSight, guideProject, agreementRuleBook, projectsGoOn);
    }

    @Bean
    KeepCommitments keepCommitments(
            Agreements agreements,
            AgreementSight agreementSight,
            AgreementRuleBook agreementRuleBook,
            ProjectsGoOn projectsGoOn,
            NewIds newIds) {
        return new KeepCommitments(agreements, agreementSight, agreementRuleBook, projectsGoOn, newIds);
    }

    @Bean
    FulfilCommitments fulfilCommitments(
            Agreements agreements,
            AgreementSight agreementSight,
            AgreementRuleBook agreementRuleBook,
            ProjectsGoOn projectsGoOn,
            NewIds newIds) {
        return new FulfilCommitments(agreements, agreementSight, agreementRuleBook, projectsGoOn, newIds);
    }

    @Bean
    Trailed agreementTrail(AgreementSight agreementSight) {
        return Trailed.whole(
                "agreements",
                "agreements",
                (reader, id) -> agreementSight.find(id, reader).result());
    }
}

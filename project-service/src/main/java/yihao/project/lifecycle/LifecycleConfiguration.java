package yihao.project.lifecycle;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.contracts.lead.LeadState;
import yihao.contracts.lead.UnitEvent;
import yihao.contracts.lead.UnitState;
import yihao.kernel.trail.Trailed;
import yihao.ledgers.EarlierRows;
import yihao.papers.InfectionListener;
import yihao.platform.events.Copies;
import yihao.platform.events.EventReader;
import yihao.platform.store.Store;
import yihao.project.NewIds;
import yihao.project.lifecycle.kafka.CopiedUnits;
import yihao.project.lifecycle.kafka.LeadsIn;
import yihao.project.lifecycle.kafka.ProjectsOut;
import yihao.project.lifecycle.mongo.MongoProjects;
import yihao.project.lifecycle.yaml.StageRulesFormat;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class LifecycleConfiguration {

    @Bean
    Copies<UnitState> unitCopies(Store store) {
        return new Copies<>(store, UnitEvent.TOPIC, UnitState.class)
                .index(CopiedUnits.NAME_ZH)
                .index(CopiedUnits.NAME_EN);
    }

    @Bean
    EventReader<UnitState> unitReader(Copies<UnitState> unitCopies) {
        return unitCopies.reader();
    }

    @Bean
    Units units(Copies<UnitState> unitCopies) {
        return new CopiedUnits(unitCopies);
    }

    @Bean
    Readers projectReaders(Units units) {
        return new Readers(units);
    }

    @Bean
    GateFacts gateFacts(List<GateFact> facts) {
        return new GateFacts(facts);
    }

    @Bean
    RuleBook<StageRules> stageRules(GateFacts gateFacts) {
        return new StageRulesFormat(gateFacts.variables()).book("/rules/project-stages-zibo.yaml");
    }

    @Bean
    StageRuleBook stageRuleBook(RuleBook<StageRules> stageRules) {
        return new StageRuleBook(stageRules);
    }

    @Bean
    Projects projects(Store store, Readers projectReaders) {
        return new MongoProjects(store, projectReaders, ProjectsOut.events());
    }

    @Bean
    StartProject startProject(Projects projects, StageRuleBook stageRuleBook, NewIds newIds) {
        return new StartProject(projects, stageRuleBook, newIds);
    }

    @Bean
    OpenProject openProject(Projects projects, StageRuleBook stageRuleBook) {
        return new OpenProject(projects, stageRuleBook);
    }

    @Bean
    GuideProject guideProject(
            Projects projects, StageRuleBook stageRuleBook, Readers projectReaders, GateFacts gateFacts) {
        return new GuideProject(projects, stageRuleBook, projectReaders, gateFacts);
    }

    @Bean
    InfectionListener infectedEvidence(Projects projects, Clock clock) {
        return new MarkInfected(projects, clock);
    }

    @Bean
    JumpStages jumpStages(GuideProject guideProject) {
        return new JumpStages(guideProject);
    }

    @Bean
    NameProject nameProject(Projects projects, Readers projectReaders) {
        return new NameProject(projects, projectReaders);
    }

    @Bean
    RuleBook<ProjectLedgerRule> projectLedgerRules() {
        return ProjectLedgerRule.shipped();
    }

    @Bean
    ImportProjects importProjects(
            Projects projects,
            Readers projectReaders,
            StageRuleBook stageRuleBook,
            EarlierRows earlierRows,
            NewIds newIds) {
        return new ImportProjects(projects, projectReaders, stageRuleBook, earlierRows, newIds);
    }

    @Bean
    EventReader<LeadState> conversionReader(StartProject startProject, Clock clock) {
        return new LeadsIn(startProject, clock).reader();
    }

    @Bean
    Trailed projectTrail(GuideProject guideProject) {
        return Trailed.whole(
                "projects",
                "projects",
                (reader, id) -> guideProject.find(id, reader).result());
    }
}

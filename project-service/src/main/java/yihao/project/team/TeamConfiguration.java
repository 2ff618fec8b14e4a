package yihao.project.team;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.platform.identity.Officers;
import yihao.platform.store.Store;
import yihao.project.NewIds;
import yihao.project.handover.WorkInName;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.Readers;
import yihao.project.team.mongo.MongoTeams;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class TeamConfiguration {

    @Bean
    RuleBook<TeamRules> teamRules() {
        return TeamRules.shipped();
    }

    @Bean
    Teams teams(Store store) {
        return new MongoTeams(store);
    }

    @Bean
    KeepTeam keepTeam(
            Teams teams,
            GuideProject guideProject,
            Readers projectReaders,
            RuleBook<TeamRules> teamRules,
            Officers officers,
            NewIds newIds) {
        return new KeepTeam(
                teams,
                guideProject,
                projectReaders,
                teamRules,
                (subject, day) -> officers.find(subject, subject, day),
                newIds);
    }

    @Bean
    WorkInName teamMemberships(
            Teams teams, KeepTeam keepTeam, Projects projects, Readers projectReaders, NewIds newIds) {
        return new TeamMemberships(teams, keepTeam, projects, projectReaders, newIds);
    }

    @Bean
    Trailed teamTrail(GuideProject guideProject) {
        return Trailed.whole(
                "project-teams",
                "project-teams",
                (reader, id) -> guideProject.find(id, reader).result());
    }
}

package yihao.project.directory;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.carrier.HoldSpaces;
import yihao.project.carrier.Space;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Units;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    RuleBook<GuidanceDirectory> guidanceDirectories() {
        return GuidanceDirectory.FORMAT.book("/rules/guidance-directory-zibo-example.yaml");
    }

    @Bean
    ProjectPlaces projectPlaces(HoldSpaces holdSpaces) {
        return (project, actor, today) -> holdSpaces.ofProject(project, actor, today)
                        instanceof Outcome.Done<List<Versioned<Space>>>(var spaces)
                ? spaces.stream().map(space -> space.state().unit()).distinct().toList()
                : List.of();
    }

    @Bean
    AskGuidance askGuidance(
            RuleBook<GuidanceDirectory> guidanceDirectories,
            GuideProject guideProject,
            ProjectPlaces projectPlaces,
            Units units) {
        return new AskGuidance(guidanceDirectories, guideProject, projectPlaces, units);
    }
}

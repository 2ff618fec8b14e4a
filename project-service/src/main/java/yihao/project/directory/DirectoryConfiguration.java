package yihao.project.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.project.carrier.HoldSpaces;
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
        return (project, actor, today) -> holdSpaces
                .ofProject(project, actor, today)
                .map(spaces ->
                        spaces.stream().map(space -> space.state().unit()).distinct().toList())
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
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

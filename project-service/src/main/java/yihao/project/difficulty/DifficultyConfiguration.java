package yihao.project.difficulty;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.CityTime;
import yihao.kernel.trail.Trailed;
import yihao.platform.store.Store;
import yihao.platform.telemetry.Reading;
import yihao.project.NewIds;
import yihao.project.difficulty.mongo.MongoDifficulties;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Units;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class DifficultyConfiguration {

    @Bean
    RuleBook<DifficultyRules> difficultyRules() {
        return DifficultyRules.shipped();
    }

    @Bean
    Difficulties difficulties(Store store, Units units) {
        return new MongoDifficulties(store, units);
    }

    @Bean
    RaiseDifficulty raiseDifficulty(
            Difficulties difficulties,
            GuideProject guideProject,
            Units units,
            RuleBook<DifficultyRules> difficultyRules,
            NewIds newIds) {
        return new RaiseDifficulty(difficulties, guideProject, units, difficultyRules, newIds);
    }

    @Bean
    SettleDifficulty settleDifficulty(
            Difficulties difficulties,
            GuideProject guideProject,
            Units units,
            RuleBook<DifficultyRules> difficultyRules) {
        return new SettleDifficulty(difficulties, guideProject, units, difficultyRules);
    }

    @Bean
    PassOnDifficulties passOnDifficulties(Difficulties difficulties, RuleBook<DifficultyRules> difficultyRules) {
        return new PassOnDifficulties(difficulties, difficultyRules);
    }

    @Bean
    Trailed difficultyTrail(SettleDifficulty settleDifficulty) {
        return Trailed.whole(
                "difficulties",
                "difficulties",
                (reader, id) -> settleDifficulty.find(id, reader).result());
    }

    @Bean
    Reading stuckDifficulties(Difficulties difficulties, Clock clock) {
        return Reading.stuck(
                "project.difficulty",
                () -> difficulties
                        .passingOn(CityTime.day(clock.instant()), Reading.MOST)
                        .size());
    }
}

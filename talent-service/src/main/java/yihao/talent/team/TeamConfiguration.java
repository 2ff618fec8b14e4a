package yihao.talent.team;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.Function;
import yihao.kernel.trail.Trailed;
import yihao.reference.Industries;
import yihao.rules.RuleBook;
import yihao.talent.Numbers;
import yihao.talent.copies.Known;
import yihao.talent.talent.Talents;

@Configuration(proxyBeanMethods = false)
class TeamConfiguration {

    @Bean
    RuleBook<TeamRules> teamBook() {
        return TeamRules.FORMAT.book("/rules/talent-team.yaml");
    }

    @Bean
    KeepTeams keepTeams(Teams teams, Talents talents, Known known, RuleBook<TeamRules> rules, Numbers numbers) {
        var read = new ReadTeams(
                talents, known, rules, code -> Industries.shipped().find(code).isPresent());
        return new KeepTeams(teams, read, numbers);
    }

    @Bean
    FindTeams findTeams(Teams teams, Talents talents) {
        return new FindTeams(teams, talents);
    }

    @Bean
    Trailed talentTeamTrail(FindTeams findTeams) {
        return Trailed.whole(
                "talent-teams",
                "teams",
                (reader, id) -> reader.has(Function.TALENT_OFFICE, Function.AUDITOR)
                        ? findTeams.visible(id, reader)
                        : Optional.empty());
    }
}

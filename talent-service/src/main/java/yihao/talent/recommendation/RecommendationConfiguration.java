package yihao.talent.recommendation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.platform.secrecy.Vault;
import yihao.reference.ResidentId;
import yihao.talent.Numbers;
import yihao.talent.copies.Known;
import yihao.talent.need.Needs;
import yihao.talent.talent.Talents;

@Configuration(proxyBeanMethods = false)
class RecommendationConfiguration {

    @Bean
    RecommendTalent recommendTalent(
            Recommendations recommendations, Needs needs, Known known, Vault vault, Numbers numbers) {
        return new RecommendTalent(
                recommendations,
                needs,
                known,
                vault,
                number -> ResidentId.of(number).isPresent(),
                numbers);
    }

    @Bean
    DecideRecommendation decideRecommendation(Recommendations recommendations, Talents talents) {
        return new DecideRecommendation(recommendations, talents);
    }
}

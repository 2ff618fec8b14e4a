package yihao.talent.post;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.rules.RuleBook;
import yihao.talent.Numbers;
import yihao.talent.copies.Known;

@Configuration(proxyBeanMethods = false)
class PostConfiguration {

    @Bean
    RuleBook<StaffRules> staffRules() {
        return StaffRules.shipped();
    }

    @Bean
    StaffSight staffSight(RuleBook<StaffRules> staffRules) {
        return new StaffSight(staffRules);
    }

    @Bean
    KeepPosts keepPosts(Posts posts, Known known, RuleBook<StaffRules> staffRules, Numbers numbers) {
        return new KeepPosts(posts, known, staffRules, numbers);
    }
}

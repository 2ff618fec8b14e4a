package yihao.talent.need;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.reference.Industries;
import yihao.talent.Numbers;
import yihao.talent.copies.Known;

@Configuration(proxyBeanMethods = false)
class NeedConfiguration {

    @Bean
    Stages stages() {
        return Stages.shipped();
    }

    @Bean
    PostNeed postNeed(Needs needs, Known known, Numbers numbers) {
        return new PostNeed(
                needs,
                known,
                code -> Industries.shipped().find(code).isPresent(),
                Set.of(Locale.getISOLanguages()),
                numbers);
    }

    @Bean
    CloseNeed closeNeed(Needs needs) {
        return new CloseNeed(needs);
    }
}

package yihao.reward.scheme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import yihao.kernel.Act;
import yihao.reward.scheme.yaml.SchemeFiles;

@Configuration(proxyBeanMethods = false)
class SchemeConfiguration {

    @Bean
    SchemeReader schemeReader() {
        return new SchemeFiles();
    }

    @Bean
    KeepSchemes keepSchemes(Schemes schemes, SchemeReader reader) {
        return new KeepSchemes(schemes, reader);
    }

    /// What ships with the service stands in the store as drafts: nothing decides before a review record is there.
    @Bean
    ApplicationRunner shippedSchemes(KeepSchemes keep, Clock clock) {
        return _ -> {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:/rules/schemes/*.yaml");
            for (var file : Arrays.asList(files)) {
                keep.ship(text(file), Act.ofService("reward", clock.instant(), "shipped-schemes"));
            }
        };
    }

    private static String text(org.springframework.core.io.Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}

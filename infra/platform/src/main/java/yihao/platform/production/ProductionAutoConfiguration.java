package yihao.platform.production;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/// Looks at the set-up before anything of the process is made.
@AutoConfiguration
@Profile("production")
class ProductionAutoConfiguration {

    @Bean
    static BeanFactoryPostProcessor weakSetUpIsRefused(Environment environment) {
        return _ -> refuse(environment);
    }

    private static void refuse(Environment environment) {
        var binder = Binder.get(environment);
        var weaknesses =
                Weakness.of(new SetUp(name -> binder.bind(name, String.class).orElse(null)));
        if (!weaknesses.isEmpty()) {
            throw new WeakSetUp(weaknesses);
        }
    }
}

package yihao.platform.web.load;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;
import yihao.platform.web.problem.Problems;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LoadConfiguration.Requests.class, LoadConfiguration.Shutdown.class})
public class LoadConfiguration {

    /// @param atOnce how many requests are worked on at a time
    /// @param patience how long the next one waits for its turn
    @ConfigurationProperties("yihao.requests")
    record Requests(
            @DefaultValue("200") int atOnce,
            @DefaultValue("2s") Duration patience) {}

    /// @param announced how long a service that is stopped still serves after its readiness said so
    @ConfigurationProperties("yihao.shutdown")
    record Shutdown(@DefaultValue("0s") Duration announced) {}

    @Bean
    FilterRegistrationBean<RequestLimit> requestLimit(Requests settings, Problems problems, JsonMapper json) {
        var limit = new RequestLimit(settings.atOnce(), settings.patience(), problems, json);
        var registration = new FilterRegistrationBean<>(limit);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return registration;
    }

    @Bean
    AnnouncedStop announcedStop(Shutdown settings) {
        return new AnnouncedStop(settings.announced());
    }
}

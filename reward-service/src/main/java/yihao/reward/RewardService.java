package yihao.reward;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Starts reward-service.
@SpringBootApplication
@EnableFeignClients
@EnableScheduling
public class RewardService {

    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /// The application with what is fixed about it: its web type and the name of its configuration file.
    public static SpringApplication application() {
        return new SpringApplicationBuilder(RewardService.class)
                .web(WebApplicationType.SERVLET)
                .properties("spring.config.name=reward")
                .build();
    }
}

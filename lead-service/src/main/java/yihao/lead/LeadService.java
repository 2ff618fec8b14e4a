package yihao.lead;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Starts lead-service.
@SpringBootApplication
@EnableScheduling
public class LeadService {

    public static void main(String[] arguments) {
        var service = new SpringApplication(LeadService.class);
        service.setWebApplicationType(WebApplicationType.SERVLET);
        service.setDefaultProperties(Map.of("spring.config.name", "lead"));
        service.run(arguments);
    }
}

package yihao.project;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts project-service.
@SpringBootApplication
public class ProjectService {

    public static void main(String[] arguments) {
        var service = new SpringApplication(ProjectService.class);
        service.setWebApplicationType(WebApplicationType.SERVLET);
        service.setDefaultProperties(Map.of("spring.config.name", "project"));
        service.run(arguments);
    }
}

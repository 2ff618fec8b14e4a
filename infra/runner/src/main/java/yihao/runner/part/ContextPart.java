package yihao.runner.part;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A part as a Spring context of its own in this process.
public final class ContextPart implements Part {
    private final PartName name;
    private final Map<String, String> told;
    private @Nullable ConfigurableApplicationContext context;

    public ContextPart(PartName name, Map<String, String> told) {
        this.name = name;
        this.told = told;
    }

    @Override
    public PartName name() {
        return name;
    }

    @Override
    public synchronized void start() {
        if (!running()) {
            context = new SpringApplicationBuilder(application())
                    .web(name == PartName.GATEWAY ? WebApplicationType.REACTIVE : WebApplicationType.SERVLET)
                    .properties("spring.config.name=" + name.config())
                    .registerShutdownHook(false)
                    .run(arguments());
        }
    }

    private Class<?> application() {
        try {
            return Class.forName(name.main());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Not on the class path: " + name.main(), e);
        }
    }

    private String[] arguments() {
        var arguments = new ArrayList<String>();
        told.forEach((key, value) -> arguments.add("--" + key + "=" + value));
        arguments.add("--spring.autoconfigure.exclude=" + String.join(",", Neighbours.autoConfigurationsOf(name)));
        arguments.add("--spring.jmx.enabled=false");
        return arguments.toArray(String[]::new);
    }

    @Override
    public synchronized void stop() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    @Override
    public synchronized boolean running() {
        return context != null && context.isActive();
    }
}

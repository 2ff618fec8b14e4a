package yihao.runner.city;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/// The units of the example city, parents before children, from `demo/units.yaml`.
record DemoUnits(LocalDate officersFrom, List<Unit> units) {

    /// As lead-service takes it.
    record Unit(
            @JsonIgnore String id,
            String kind,
            String nameZh,
            String nameEn,
            @Nullable String parent,
            @Nullable String divisionCode,
            @Nullable String telephone,
            @DefaultValue("true") boolean active) {}

    static DemoUnits load() {
        try {
            var sources =
                    new YamlPropertySourceLoader().load("demo/units.yaml", new ClassPathResource("demo/units.yaml"));
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("demo", Bindable.of(DemoUnits.class))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

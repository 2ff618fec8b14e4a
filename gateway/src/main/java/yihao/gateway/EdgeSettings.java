package yihao.gateway;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which of the two gateways this is: the one for the office, or the one that shows only what is public.
///
/// @param runnerUrl where the runner's own desk is, in a rehearsal; absent in production
@ConfigurationProperties("yihao.gateway")
public record EdgeSettings(
        @DefaultValue("office") Profile profile, @Nullable URI runnerUrl) {

    public enum Profile {
        OFFICE,
        PUBLIC
    }

    public boolean onlyPublic() {
        return profile == Profile.PUBLIC;
    }
}

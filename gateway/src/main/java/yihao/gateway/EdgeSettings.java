package yihao.gateway;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which of the two gateways this is: the one for the office, or the one that shows only what is public.
@ConfigurationProperties("yihao.gateway")
public record EdgeSettings(@DefaultValue("office") Profile profile) {

    public enum Profile {
        OFFICE,
        PUBLIC
    }
}

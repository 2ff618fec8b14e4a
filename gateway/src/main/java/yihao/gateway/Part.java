package yihao.gateway;

import java.util.Locale;

/// A service behind the gateway.
public enum Part {
    LEAD,
    PROJECT,
    REWARD,
    TALENT;

    /// The name on the wire and in settings.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

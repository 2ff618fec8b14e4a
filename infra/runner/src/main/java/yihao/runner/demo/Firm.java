package yihao.runner.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An invented investor.
record Firm(
        String ref,
        Brand brand,
        List<Name> names,
        @Nullable String creditCode,
        @Nullable String foreignRegistration,
        CityTables.Origin origin,
        CityTables.Line industry,
        List<String> traits) {

    /// @param latin empty for a domestic firm
    record Brand(String zh, String latin) {}

    record Name(String text, String language) {}

    /// As lead-service takes it.
    record Investor(
            List<Name> names,
            @Nullable String creditCode,
            @Nullable String foreignRegistration,
            String country) {}

    Investor investor() {
        return new Investor(names, creditCode, foreignRegistration, origin.country());
    }

    String shortName() {
        return names.getFirst().text();
    }
}

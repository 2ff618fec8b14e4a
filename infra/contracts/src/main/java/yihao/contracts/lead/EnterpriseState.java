package yihao.contracts.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An investor: its registrations, its names in several languages, its industry and traits. Topic `lead.enterprise`.
public record EnterpriseState(
        String enterpriseId,
        String number,
        @Nullable String creditCode,
        @Nullable String foreignRegistration,
        String country,
        List<EnterpriseName> names,
        @Nullable String industry,
        List<String> traits,
        @Nullable String mergedInto) {

    public EnterpriseState {
        names = List.copyOf(names);
        traits = List.copyOf(traits);
    }

    public record EnterpriseName(String text, String language) {}
}

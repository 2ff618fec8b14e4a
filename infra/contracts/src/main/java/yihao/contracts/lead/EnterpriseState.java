package yihao.contracts.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An investor: its registrations, its names in several languages, its industry and traits. Topic `lead.enterprise`.
///
/// @param mergedInto the entry that stands for it, maybe by way of others; it keeps its own names and registrations, so
/// that a copy can resolve what names it and forget that again when the merge is undone
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

package yihao.project.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people may edit of a project: its name, its industry, who shares it, and the fields that the rule data declare.
///
/// @param kind as somebody said it; none means the one that the rules take for it ([ProjectKinds])
public record Profile(
        String name,
        @Nullable String industry,
        boolean investorFromOutsideCity,
        List<String> sharingUnits,
        Map<String, FieldValue> fields,
        @Nullable String kind) {

    public Profile {
        sharingUnits = List.copyOf(sharingUnits);
        fields = Map.copyOf(fields);
    }

    /// Of no kind that anybody said.
    public Profile(
            String name,
            @Nullable String industry,
            boolean investorFromOutsideCity,
            List<String> sharingUnits,
            Map<String, FieldValue> fields) {
        this(name, industry, investorFromOutsideCity, sharingUnits, fields, null);
    }

    /// Applies what an edit names and leaves the rest alone, even if the rest would not pass today's rules.
    Profile with(ProjectEdit edit, Map<String, FieldValue> filled) {
        var next = new HashMap<>(fields);
        edit.fields().forEach((id, value) -> {
            if (value.isEmpty()) {
                next.remove(id);
            }
        });
        next.putAll(filled);
        return new Profile(
                edit.name() == null ? name : edit.name().strip(),
                edit.industry() == null ? industry : edit.industry(),
                edit.investorFromOutsideCity() == null ? investorFromOutsideCity : edit.investorFromOutsideCity(),
                edit.sharingUnits() == null ? sharingUnits : edit.sharingUnits(),
                next,
                edit.kind() == null ? kind : edit.kind());
    }
}

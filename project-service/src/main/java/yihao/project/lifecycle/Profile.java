package yihao.project.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people may edit of a project: its name, its industry, who shares it, and the fields that the rule data declare.
public record Profile(
        String name,
        @Nullable String industry,
        boolean investorFromOutsideCity,
        List<String> sharingUnits,
        Map<String, FieldValue> fields) {

    public Profile {
        sharingUnits = List.copyOf(sharingUnits);
        fields = Map.copyOf(fields);
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
                next);
    }
}

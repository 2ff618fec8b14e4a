package yihao.project.lifecycle.yaml;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import yihao.project.lifecycle.FieldType;
import yihao.rules.Complaints;

/// Whether the fields that a condition names are declared: a slip of the pen would otherwise never be met by any
/// project, and nobody would know why.
record AskedFields(Map<String, StageRulesFile.Field> fields, Complaints complaints) {

    private static final Map<String, Set<FieldType>> TYPES = Map.of(
            "flags", Set.of(FieldType.YES_NO),
            "counts", Set.of(FieldType.WHOLE_NUMBER),
            "measures", Set.of(FieldType.DECIMAL),
            "sumsCny", Set.of(FieldType.MONEY),
            "days", Set.of(FieldType.DATE),
            "texts", Set.of(FieldType.TEXT, FieldType.CHOICE),
            "chosen", Set.of(FieldType.CHOICES));
    /// `counts['jobs']`
    private static final Pattern ASKED = Pattern.compile("\\b(\\w+)\\s*\\[\\s*['\"]([^'\"]+)['\"]\\s*]");

    void check(String pointer, String condition) {
        ASKED.matcher(condition).results().forEach(found -> {
            var types = TYPES.get(found.group(1));
            var field = fields.get(found.group(2));
            if (types != null && (field == null || !types.contains(field.type()))) {
                complaints.add(pointer, "rule.field-of-type-undeclared", found.group(), names(types));
            }
        });
    }

    private static String names(Set<FieldType> types) {
        return types.stream().map(FieldType::name).sorted().collect(Collectors.joining(" or "));
    }
}

package yihao.project.lifecycle.yaml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;
import yihao.project.lifecycle.FieldType;
import yihao.rules.Bilingual;

/// The file's own words; an unknown word is refused with its line.
record StageRulesFile(
        String cityDivision,
        Map<String, Paper> papers,
        Map<String, Field> fields,
        List<StageEntry> stages,
        List<MoveEntry> moves,
        Map<String, Set<Function>> rights,
        @Nullable List<Kind> kinds) {

    record Kind(String id, String zh, String en, String source) {}

    record Paper(String zh, String en, String source) {}

    record Field(
            FieldType type,
            String zh,
            String en,
            String source,
            @Nullable Boolean notInFuture,
            @Nullable List<Option> options) {}

    record Option(String id, String zh, String en) {}

    record StageEntry(String id, String zh, String en, String source, List<Entry> gate) {}

    /// @param reason `required`, or nothing
    record MoveEntry(
            String from,
            String to,
            Set<Function> functions,
            @Nullable Boolean correction,
            @Nullable Boolean jump,
            @Nullable Set<Function> consentTo,
            @Nullable String reason) {}

    /// One line of a gate: exactly one of `paper`, `field`, `anyOf`, `holds`.
    ///
    /// @param that with `holds`: the condition, and `todo` what to do about it
    record Entry(
            @Nullable String paper,
            @Nullable String field,
            @Nullable String anyOf,
            @Nullable String holds,
            @Nullable String that,
            @Nullable Bilingual todo,
            @Nullable String zh,
            @Nullable String en,
            @Nullable String source,
            @Nullable String when,
            @Nullable Set<String> kinds,
            @Nullable List<List<Entry>> options) {}
}

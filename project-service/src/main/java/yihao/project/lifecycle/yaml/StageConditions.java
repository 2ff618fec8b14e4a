package yihao.project.lifecycle.yaml;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import yihao.project.lifecycle.AskedProject;
import yihao.project.lifecycle.Condition;
import yihao.project.lifecycle.FieldType;
import yihao.project.lifecycle.ProjectFacts;
import yihao.project.lifecycle.ProjectKinds;
import yihao.rules.Bilingual;
import yihao.rules.ConditionFailed;
import yihao.rules.Variables;

/// Compiles `when:`, `that:` and `kinds:` of stage rules against the fields that the same file declares.
///
/// @param variables what a condition may speak of
record StageConditions(StageRulesFile file, ProjectKinds kinds, Variables variables) {

    /// `sumsCny['cost']`, `sumsCny["cost"]` or `agreement.signed`.
    private static final Pattern KEY = Pattern.compile("(\\w+)\\s*(?:\\[\\s*['\"]([^'\"]+)['\"]\\s*]|\\.\\s*(\\w+))");

    /// Whether a line stands: for its kinds of projects and those of a kind that these rules do not know, and where
    /// its condition holds.
    Condition of(StageRulesFile.Entry line) {
        var when = line.when() == null ? Condition.ALWAYS : compile(line.when());
        var only = line.kinds();
        return only == null ? when : asked -> isOne(kinds.of(asked.project()), only) && when.holds(asked);
    }

    /// A condition that these facts give no answer to is not met, and says what is not there.
    Condition.Demand demand(String text) {
        var names = further(text);
        var compiled = yihao.rules.Condition.compile(text, spoken(names));
        return asked -> {
            var facts = facts(asked, names);
            try {
                return compiled.holds(facts) ? Optional.empty() : Optional.of(List.of());
            } catch (ConditionFailed _) {
                return Optional.of(unknown(text, facts));
            }
        };
    }

    private boolean isOne(String kind, Set<String> only) {
        return only.contains(kind) || !kinds.knows(kind);
    }

    private Condition compile(String text) {
        var names = further(text);
        var compiled = yihao.rules.Condition.compile(text, spoken(names));
        return asked -> asks(compiled, facts(asked, names));
    }

    /// A condition that these facts give no answer to leaves the line standing: nothing passes a gate by a slip of the
    /// pen.
    private static boolean asks(yihao.rules.Condition compiled, Map<String, Object> facts) {
        try {
            return compiled.holds(facts);
        } catch (ConditionFailed _) {
            return true;
        }
    }

    /// What this condition asks of other capabilities: only that is looked up.
    private Set<String> further(String text) {
        return variables.kinds().keySet().stream()
                .filter(name -> !ProjectFacts.VARIABLES.kinds().containsKey(name))
                .filter(name ->
                        Pattern.compile("\\b" + name + "\\b").matcher(text).find())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Variables spoken(Set<String> further) {
        var all = ProjectFacts.VARIABLES;
        for (var known : variables.kinds().entrySet()) {
            if (further.contains(known.getKey())) {
                all = all.and(known.getKey(), known.getValue());
            }
        }
        return all;
    }

    private Map<String, Object> facts(AskedProject asked, Set<String> further) {
        var facts = new HashMap<>(ProjectFacts.of(asked.project(), yesOrNo(), kinds));
        further.forEach(name -> facts.put(name, asked.further().said(name)));
        return facts;
    }

    /// By the label of the field, else as the condition names it; the whole condition where it names nothing missing.
    private List<Bilingual> unknown(String text, Map<String, Object> facts) {
        var unknown = new LinkedHashSet<Bilingual>();
        KEY.matcher(text).results().forEach(found -> {
            var key = found.group(2) == null ? found.group(3) : found.group(2);
            if (facts.get(found.group(1)) instanceof Map<?, ?> known && !known.containsKey(key)) {
                unknown.add(label(found.group(1), key));
            }
        });
        return unknown.isEmpty() ? List.of(new Bilingual(text, text)) : List.copyOf(unknown);
    }

    private Bilingual label(String variable, String key) {
        var field = ProjectFacts.VARIABLES.kinds().containsKey(variable)
                ? file.fields().get(key)
                : null;
        var asWritten = variable + "." + key;
        return field == null ? new Bilingual(asWritten, asWritten) : new Bilingual(field.zh(), field.en());
    }

    private List<String> yesOrNo() {
        return file.fields().entrySet().stream()
                .filter(field -> field.getValue().type() == FieldType.YES_NO)
                .map(Map.Entry::getKey)
                .toList();
    }
}

package yihao.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import yihao.rules.RuleSet.Status;

/// One kind of rule data: its schema, the record it becomes, and the checks no schema can make. General form in
/// `infra/docs/rules/README.md`.
///
/// @param <T> the record that stands for the `rules` of a document
public final class RuleFormat<T extends Record> {

    private static final RuleSchema ENVELOPE = RuleSchema.of(RuleFormat.class, "envelope.schema.json");
    private static final String OURS = "ours";

    private final String kind;
    private final Class<T> type;
    private final RuleSchema schema;
    private final BiConsumer<? super T, Complaints> checks;

    private RuleFormat(String kind, Class<T> type, RuleSchema schema, BiConsumer<? super T, Complaints> checks) {
        this.kind = kind;
        this.type = type;
        this.schema = schema;
        this.checks = checks;
    }

    /// @param schema resource of the service that owns the record: `/rules/lead-protection.schema.json`
    public static <T extends Record> RuleFormat<T> of(String kind, Class<T> type, String schema) {
        return new RuleFormat<>(kind, type, RuleSchema.of(type, schema), (_, _) -> {});
    }

    /// The same format with one more check of what has been read.
    public RuleFormat<T> checkedBy(BiConsumer<? super T, Complaints> more) {
        return new RuleFormat<>(kind, type, schema, (rules, complaints) -> {
            checks.accept(rules, complaints);
            more.accept(rules, complaints);
        });
    }

    public String kind() {
        return kind;
    }

    /// Reads what somebody wrote or uploaded; says everything that is wrong, with its line.
    public RuleReading<T> read(String yaml) {
        return read(yaml, checks);
    }

    /// Reads what was put in force. The release that took it in checked it: what this one asks more of new versions
    /// takes none back that decides, or has decided.
    RuleReading<T> readAgain(String yaml) {
        return read(yaml, (_, _) -> {});
    }

    private RuleReading<T> read(String yaml, BiConsumer<? super T, Complaints> asked) {
        try {
            var document = YamlDocument.read(yaml);
            var problems = shapeProblems(document);
            if (problems.isEmpty()) {
                return mapped(document, asked);
            }
            problems.sort(Comparator.comparingInt(RuleProblem::line));
            return new RuleReading.Unreadable<>(List.copyOf(problems));
        } catch (YamlDocument.Malformed malformed) {
            return new RuleReading.Unreadable<>(malformed.problems());
        }
    }

    /// Reads a file that ships with the service.
    ///
    /// @throws IllegalStateException naming every problem
    public RuleSet<T> shipped(String resource) {
        return read(RuleSchema.resource(type, resource)).orElseThrow(resource);
    }

    /// The book of the files that ship with the service.
    public RuleBook<T> book(String... resources) {
        return book(Function.identity(), resources);
    }

    /// The same for who applies the rules in other words than they are written in.
    public <W> RuleBook<W> book(Function<RuleSet<T>, RuleSet<W>> words, String... resources) {
        var texts = new HashMap<String, String>();
        var versions = new ArrayList<RuleSet<W>>();
        for (var resource : resources) {
            var text = RuleSchema.resource(type, resource);
            var set = words.apply(read(text).orElseThrow(resource));
            texts.put(set.reference(), text);
            versions.add(set);
        }
        return RuleBook.written(
                new Writing<>(
                        kind,
                        schema.text(),
                        text -> read(text).map(words),
                        text -> readAgain(text).map(words),
                        texts),
                versions);
    }

    private List<RuleProblem> shapeProblems(YamlDocument document) {
        var problems = new ArrayList<>(ENVELOPE.problems(document.tree(), "", document));
        var rules = document.tree().path("rules");
        if (problems.isEmpty() && !document.tree().path("kind").asString().equals(kind)) {
            problems.add(
                    new RuleProblem(document.line("/kind"), "/kind", "rule.of-another-kind", Map.of("what", kind)));
        } else if (rules.isObject()) {
            problems.addAll(schema.problems(rules, YamlDocument.RULES, document));
        }
        return problems;
    }

    private RuleReading<T> mapped(YamlDocument document, BiConsumer<? super T, Complaints> asked)
            throws YamlDocument.Malformed {
        var rules = RuleMapper.map(document, type);
        var complaints = new Complaints(document::line);
        Completeness.check(rules, document.tree().path("rules"), complaints);
        var set = set(document, rules);
        if (set.validUntil() != null && set.validUntil().isBefore(set.validFrom())) {
            var problem = new RuleProblem(
                    document.line("/validUntil"), "/validUntil", "rule.ends-before-it-begins", Map.of());
            return new RuleReading.Unreadable<>(List.of(problem));
        }
        if (complaints.problems().isEmpty()) {
            asked.accept(rules, complaints);
        }
        return complaints.problems().isEmpty()
                ? new RuleReading.Read<>(set)
                : new RuleReading.Unreadable<>(complaints.problems());
    }

    private RuleSet<T> set(YamlDocument document, T rules) {
        var tree = document.tree();
        var source = tree.path("source").asString();
        var status = text(tree, "status");
        var until = text(tree, "validUntil");
        var title = tree.get("title");
        return new RuleSet<>(
                kind,
                tree.path("id").asString(),
                tree.path("version").asInt(),
                LocalDate.parse(tree.path("validFrom").asString()),
                until == null ? null : LocalDate.parse(until),
                source,
                status == null ? unsaid(source) : Status.valueOf(status.toUpperCase(Locale.ROOT)),
                title == null
                        ? null
                        : new Bilingual(
                                title.path("zh").asString(), title.path("en").asString()),
                text(tree, "note"),
                rules);
    }

    private static Status unsaid(String source) {
        return source.equals(OURS) ? Status.ASSUMED : Status.PUBLISHED;
    }

    private static @Nullable String text(JsonNode tree, String field) {
        var node = tree.get(field);
        return node == null ? null : node.asString();
    }
}

package yihao.project.lifecycle.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import yihao.kernel.Function;
import yihao.project.lifecycle.ProjectFacts;
import yihao.project.lifecycle.ProjectKinds;
import yihao.project.lifecycle.ProjectKinds.ProjectKind;
import yihao.project.lifecycle.Requirement;
import yihao.project.lifecycle.Requirement.AnyOf;
import yihao.project.lifecycle.Requirement.FieldFilled;
import yihao.project.lifecycle.Requirement.MustHold;
import yihao.project.lifecycle.Requirement.PaperThere;
import yihao.project.lifecycle.StageRules;
import yihao.project.lifecycle.StageRules.FieldRule;
import yihao.project.lifecycle.StageRules.Move;
import yihao.project.lifecycle.StageRules.Option;
import yihao.project.lifecycle.StageRules.PaperRule;
import yihao.project.lifecycle.StageRules.Stage;
import yihao.rules.Bilingual;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;
import yihao.rules.RuleSet;
import yihao.rules.Variables;

/// Reads stage rules into the words of the lifecycle: labels and sources in place, conditions compiled.
public final class StageRulesFormat {

    private final Variables variables;
    private final RuleFormat<StageRulesFile> format;

    /// @param variables what a condition may speak of, those of [ProjectFacts] among them
    public StageRulesFormat(Variables variables) {
        this.variables = variables;
        this.format = RuleFormat.of("project-stages", StageRulesFile.class, "/rules/project-stages.schema.json")
                .checkedBy((file, complaints) -> new StageRulesCheck(file, variables, complaints).run());
    }

    public RuleBook<StageRules> book(String... resources) {
        return format.book(this::inOurWords, resources);
    }

    /// @throws IllegalStateException naming every problem with its line
    public RuleSet<StageRules> of(String yaml) {
        return inOurWords(format.read(yaml).orElseThrow(format.kind()));
    }

    /// As rules whose conditions speak of the project alone.
    public static RuleBook<StageRules> shipped(String... resources) {
        return new StageRulesFormat(ProjectFacts.VARIABLES).book(resources);
    }

    /// As rules whose conditions speak of the project alone.
    public static RuleSet<StageRules> read(String yaml) {
        return new StageRulesFormat(ProjectFacts.VARIABLES).of(yaml);
    }

    private RuleSet<StageRules> inOurWords(RuleSet<StageRulesFile> set) {
        var kinds = kinds(set.rules());
        var conditions = new StageConditions(set.rules(), kinds, variables);
        return set.with(new OneFile(set.rules(), conditions).rules(set.reference(), kinds));
    }

    private static ProjectKinds kinds(StageRulesFile file) {
        return new ProjectKinds(Objects.requireNonNullElse(file.kinds(), List.<StageRulesFile.Kind>of()).stream()
                .map(kind -> new ProjectKind(kind.id(), new Bilingual(kind.zh(), kind.en()), kind.source()))
                .toList());
    }

    private record OneFile(StageRulesFile file, StageConditions conditions) {

        StageRules rules(String version, ProjectKinds kinds) {
            return new StageRules(
                    version,
                    file.cityDivision(),
                    file.stages().stream().map(this::stage).toList(),
                    file.moves().stream().map(OneFile::move).toList(),
                    rights(file.rights()),
                    each(file.fields(), OneFile::field),
                    each(file.papers(), OneFile::paper),
                    kinds);
        }

        /// Rules from before projects could be lost: who may terminate may say so.
        private static Map<String, Set<Function>> rights(Map<String, Set<Function>> said) {
            var all = new HashMap<>(said);
            if (said.containsKey("terminate")) {
                all.putIfAbsent("lose", said.get("terminate"));
            }
            return all;
        }

        private Stage stage(StageRulesFile.StageEntry entry) {
            return new Stage(
                    entry.id(),
                    new Bilingual(entry.zh(), entry.en()),
                    entry.source(),
                    gate(entry.gate(), entry.source()));
        }

        private static Move move(StageRulesFile.MoveEntry entry) {
            return new Move(
                    entry.from(),
                    entry.to(),
                    entry.functions(),
                    Objects.requireNonNullElse(entry.correction(), false),
                    Objects.requireNonNullElse(entry.consentTo(), Set.of()),
                    entry.reason() != null);
        }

        private static FieldRule field(String id, StageRulesFile.Field field) {
            return new FieldRule(
                    id,
                    field.type(),
                    new Bilingual(field.zh(), field.en()),
                    field.source(),
                    Objects.requireNonNullElse(field.notInFuture(), false),
                    Objects.requireNonNullElse(field.options(), List.<StageRulesFile.Option>of()).stream()
                            .map(option -> new Option(option.id(), new Bilingual(option.zh(), option.en())))
                            .toList());
        }

        private static PaperRule paper(String id, StageRulesFile.Paper paper) {
            return new PaperRule(id, new Bilingual(paper.zh(), paper.en()), paper.source());
        }

        private List<Requirement> gate(List<StageRulesFile.Entry> lines, String source) {
            return lines.stream().map(line -> requirement(line, source)).toList();
        }

        /// A line without a source of its own stands under the source of what it belongs to.
        private Requirement requirement(StageRulesFile.Entry line, String above) {
            var source = Objects.requireNonNullElse(line.source(), above);
            var when = conditions.of(line);
            if (line.paper() != null) {
                var paper = Objects.requireNonNull(file.papers().get(line.paper()));
                return new PaperThere(line.paper(), new Bilingual(paper.zh(), paper.en()), source, when);
            }
            if (line.field() != null) {
                var field = Objects.requireNonNull(file.fields().get(line.field()));
                return new FieldFilled(line.field(), new Bilingual(field.zh(), field.en()), source, when);
            }
            if (line.holds() != null) {
                return mustHold(line, source);
            }
            return new AnyOf(
                    Objects.requireNonNull(line.anyOf()),
                    new Bilingual(Objects.requireNonNull(line.zh()), Objects.requireNonNull(line.en())),
                    source,
                    Objects.requireNonNull(line.options()).stream()
                            .map(option -> gate(option, source))
                            .toList(),
                    when);
        }

        private MustHold mustHold(StageRulesFile.Entry line, String source) {
            return new MustHold(
                    Objects.requireNonNull(line.holds()),
                    new Bilingual(Objects.requireNonNull(line.zh()), Objects.requireNonNull(line.en())),
                    Objects.requireNonNull(line.todo()),
                    source,
                    conditions.demand(Objects.requireNonNull(line.that())),
                    conditions.of(line));
        }

        private static <A, B> List<B> each(Map<String, A> entries, BiFunction<String, A, B> read) {
            return entries.entrySet().stream()
                    .map(entry -> read.apply(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }
}

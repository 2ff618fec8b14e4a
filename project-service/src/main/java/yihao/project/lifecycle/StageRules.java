package yihao.project.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.project.Rights;
import yihao.rules.Bilingual;

/// Rule PJ-02: one version of a city's stages as data: what each gate asks for, which moves exist and who may make
/// them, which fields and papers there are.
///
/// @param version the reference that a stage log stores
/// @param cityDivision first digits of the city's division code
/// @param kinds kinds of projects, which a gate may go by
/// @param rights act (`edit`, `share`, `addEvidence`, `suspend`, `resume`, `terminate`, `lose`) to the functions that
/// may
public record StageRules(
        String version,
        String cityDivision,
        List<Stage> stages,
        List<Move> moves,
        Map<String, Set<Function>> rights,
        List<FieldRule> fields,
        List<PaperRule> papers,
        ProjectKinds kinds) {

    public StageRules {
        stages = List.copyOf(stages);
        moves = List.copyOf(moves);
        rights = Map.copyOf(rights);
        fields = List.copyOf(fields);
        papers = List.copyOf(papers);
    }

    public record Stage(String id, Bilingual label, String source, List<Requirement> gate) {}

    /// @param correction a step back: needs a reason, asks no gate
    /// @param consentTo of a jump over stages: who may consent to what another proposed; of other moves nobody
    /// @param reasoned whether the rules want a reason though it is neither
    public record Move(
            String from,
            String to,
            Set<Function> functions,
            boolean correction,
            Set<Function> consentTo,
            boolean reasoned) {

        public boolean needsReason() {
            return reasoned || correction || isJump();
        }

        public boolean isJump() {
            return !consentTo.isEmpty();
        }
    }

    /// @param options of a field whose values are chosen: which ones there are
    public record FieldRule(
            String id, FieldType type, Bilingual label, String source, boolean notInFuture, List<Option> options) {

        public FieldRule {
            options = List.copyOf(options);
        }

        /// The first that was chosen and is not listed.
        Optional<String> unlisted(FieldValue value) {
            var chosen = switch (value) {
                case FieldValue.Choice(var option) -> List.of(option);
                case FieldValue.Choices(var several) -> several;
                default -> List.<String>of();
            };
            return chosen.stream()
                    .filter(one ->
                            options.stream().noneMatch(option -> option.id().equals(one)))
                    .findFirst();
        }
    }

    public record Option(String id, Bilingual label) {}

    public record PaperRule(String id, Bilingual label, String source) {}

    public String first() {
        return stages.getFirst().id();
    }

    public Optional<Stage> stage(String id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    public Optional<Move> move(String from, String to) {
        return movesFrom(from).stream().filter(move -> move.to().equals(to)).findFirst();
    }

    public Optional<Move> jump(String from, String to) {
        return jumpsFrom(from).stream().filter(move -> move.to().equals(to)).findFirst();
    }

    /// The way forward from a stage: what the to-do list is about.
    public Optional<Stage> next(String from) {
        return movesFrom(from).stream()
                .filter(move -> !move.correction())
                .findFirst()
                .flatMap(move -> stage(move.to()));
    }

    /// From the first stage up to and with this one.
    public List<Stage> upTo(String id) {
        var ids = stages.stream().map(Stage::id).toList();
        return stages.subList(0, ids.indexOf(id) + 1);
    }

    public List<Move> movesFrom(String from) {
        return moves.stream()
                .filter(move -> move.from().equals(from) && !move.isJump())
                .toList();
    }

    public List<Move> jumpsFrom(String from) {
        return moves.stream()
                .filter(move -> move.from().equals(from) && move.isJump())
                .toList();
    }

    public Optional<FieldRule> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    public Optional<PaperRule> paper(String id) {
        return papers.stream().filter(paper -> paper.id().equals(id)).findFirst();
    }

    public boolean may(Actor actor, String act, Project project) {
        return mayIn(actor, act, project.unit());
    }

    public boolean mayIn(Actor actor, String act, String unit) {
        return Rights.may(actor, unit, rights.getOrDefault(act, Set.of()));
    }
}

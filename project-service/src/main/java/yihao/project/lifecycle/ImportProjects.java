package yihao.project.lifecycle;

import static yihao.project.lifecycle.ProjectProblem.ALREADY_THERE;
import static yihao.project.lifecycle.ProjectProblem.MAY_NOT_IMPORT;
import static yihao.project.lifecycle.ProjectProblem.REPEATED_IN_FILE;
import static yihao.project.lifecycle.ProjectProblem.UNIT_ANOTHERS;
import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.ledgers.EarlierRows;

/// Rule PJ-09: running projects that never were leads here, from a ledger, each row by itself.
/// Whoever may edit the projects of a unit brings them; a project that the unit or the file has
/// already, by its number or by its name and investor, today's or those it came with, is refused.
public final class ImportProjects {

    private static final String RIGHT = "edit";
    private static final int MOST = 200;

    private final Projects projects;
    private final Readers readers;
    private final StageRuleBook rules;
    private final EarlierRows earlier;
    private final Supplier<String> newId;

    public ImportProjects(
            Projects projects, Readers readers, StageRuleBook rules, EarlierRows earlier, Supplier<String> newId) {
        this.projects = projects;
        this.readers = readers;
        this.rules = rules;
        this.earlier = earlier;
        this.newId = newId;
    }

    /// @param row by which the same row of the same file is known
    /// @param place where it stands in the file, for those that repeat it
    /// @param unit as the row names it; none where it does not: then the sender's
    public record Item(String row, String place, @Nullable String unit, BroughtProject project) {}

    /// What became of a row, or would.
    public sealed interface Result {}

    /// @param id none where it was only asked what would become of it
    public record Good(@Nullable String id, Project project) implements Result {}

    /// Brought before, by the same row.
    public record Known(Versioned<Project> project) implements Result {}

    public record No(Refusal refusal) implements Result {}

    public Optional<Refusal> whyNot(Actor actor, LocalDate today) {
        var may = rules.on(today).rights().getOrDefault(RIGHT, Set.of());
        return actor.functions().stream().anyMatch(may::contains)
                ? Optional.empty()
                : Optional.of(Refusal.of(MAY_NOT_IMPORT));
    }

    /// @param preview whether nothing is to be entered
    public Run run(boolean preview) {
        return new Run(preview);
    }

    /// Goes through one file, part by part, and remembers what was taken before.
    public final class Run {

        private static final String UNNUMBERED = "";

        private final boolean preview;
        private final Map<String, List<Brought>> brought = new HashMap<>();

        private Run(boolean preview) {
            this.preview = preview;
        }

        private record Brought(String place, Project project) {}

        public Result bring(Item item, Act act) {
            var known = known(item, act);
            if (known.isPresent()) {
                return remembered(item, known.get());
            }
            var valid = rules.on(CityTime.day(act.at()));
            var project = unit(item.unit(), valid, act.actor())
                    .flatMap(unit -> item.project().in(unit, UNNUMBERED, valid, act));
            return switch (project) {
                case Outcome.Refused<Project>(var refusal) -> new No(refusal);
                case Outcome.Done<Project>(var brought) -> bring(item, brought, act);
            };
        }

        private Result bring(Item item, Project brought, Act act) {
            var repeated = repeated(brought).or(() -> isThere(brought, act.actor()));
            if (repeated.isPresent()) {
                return new No(repeated.get());
            }
            return remembered(item, preview ? new Good(null, brought) : entered(item, brought, act));
        }

        private Optional<Refusal> repeated(Project project) {
            return marks(project)
                    .flatMap(mark -> brought.getOrDefault(mark, List.of()).stream())
                    .filter(earlier -> project.isOneWith(earlier.project()))
                    .findFirst()
                    .map(earlier -> Refusal.of(REPEATED_IN_FILE, "row", earlier.place()));
        }

        private Result remembered(Item item, Result result) {
            switch (result) {
                case Good good -> remember(item, good.project());
                case Known known -> remember(item, known.project().state());
                case No _ -> {}
            }
            return result;
        }

        private void remember(Item item, Project project) {
            marks(project)
                    .forEach(mark -> brought.computeIfAbsent(mark, _ -> new ArrayList<>())
                            .add(new Brought(item.place(), project)));
        }
    }

    /// One of which two rows of one project share.
    private static Stream<String> marks(Project project) {
        return Stream.concat(
                Stream.ofNullable(project.origin().officeNumber()).map("number|"::concat),
                Stream.of("name|" + project.profile().name()));
    }

    private Outcome<String> unit(@Nullable String name, StageRules valid, Actor actor) {
        var units = readers.units();
        var meant = name == null
                ? Stream.of(actor.unit())
                        .filter(unit -> units.name(unit).isPresent())
                        .toList()
                : units.called(name);
        var own = meant.stream().filter(unit -> valid.mayIn(actor, RIGHT, unit)).toList();
        if (own.size() == 1) {
            return Outcome.done(own.getFirst());
        }
        var said = name == null ? actor.unit() : name;
        return Outcome.refused(
                own.isEmpty() && !meant.isEmpty()
                        ? Refusal.of(UNIT_ANOTHERS, "unit", said)
                        : Refusal.of(UNIT_UNKNOWN, "unit", said));
    }

    private Optional<Refusal> isThere(Project brought, Actor actor) {
        var found = new ArrayList<>(projects.called(brought.profile().name(), MOST));
        found.removeIf(other -> !other.state().origin().isOfSameInvestorAs(brought.origin()));
        var ledger = brought.origin().ledger();
        if (ledger != null) {
            if (ledger.number() != null) {
                found.addAll(projects.numbered(ledger.number(), MOST));
            }
            found.addAll(projects.holding(ledger.once(), MOST));
        }
        return found.stream()
                .filter(other -> other.state().unit().equals(brought.unit()))
                .filter(other -> readers.mayRead(actor, other.state()))
                .findFirst()
                .map(other -> Refusal.of(ALREADY_THERE, "number", other.state().number()));
    }

    /// Of two rows that are one project and come at one instant, the unique keys let one in.
    private Result entered(Item item, Project brought, Act act) {
        var numbered =
                brought.numbered(projects.nextNumber(CityTime.day(act.at()).getYear()));
        try {
            var added = projects.add(newId.get(), numbered, ProjectAction.STARTED, EarlierRows.act(act, item.row()));
            return new Good(added.id(), added.state());
        } catch (Taken taken) {
            return known(item, act)
                    .or(() -> isThere(brought, act.actor()).map(No::new))
                    .orElseThrow(() -> taken);
        }
    }

    private Optional<Result> known(Item item, Act act) {
        return earlier.find(act.actor().person(), item.row())
                .flatMap(projects::find)
                .map(Known::new);
    }
}

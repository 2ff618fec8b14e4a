package yihao.project.capital;

import static yihao.project.capital.CapitalProblem.REPEATED_IN_FILE;
import static yihao.project.lifecycle.ProjectProblem.MAY_NOT_IMPORT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.ledgers.EarlierRows;
import yihao.project.lifecycle.NameProject;

/// Rule PC-08: paid-in funds from a ledger, each row by itself and by the rules of an entry by
/// hand; what is entered waits for another person to verify it. A sum that the project or the file
/// has already is refused.
public final class ImportCapital {

    private final KeepCapital keep;
    private final Capitals capitals;
    private final NameProject nameProject;
    private final CapitalRuleBook rules;
    private final EarlierRows earlier;

    public ImportCapital(
            KeepCapital keep, Capitals capitals, NameProject nameProject, CapitalRuleBook rules, EarlierRows earlier) {
        this.keep = keep;
        this.capitals = capitals;
        this.nameProject = nameProject;
        this.rules = rules;
        this.earlier = earlier;
    }

    /// @param row by which the same row of the same file is known
    /// @param place where it stands in the file, for those that repeat it
    /// @param entry of a project still to be found
    public record Item(String row, String place, NameProject.Words project, CapitalEntry entry) {}

    /// What became of a row, or would.
    public sealed interface Result {}

    /// @param id none where it was only asked what would become of it
    public record Good(@Nullable String id, Capital capital) implements Result {}

    /// Entered before, from the same row.
    public record Known(Versioned<Capital> capital) implements Result {}

    public record No(Refusal refusal) implements Result {}

    /// Whoever may enter no kind of money brings no ledger of it.
    public Optional<Refusal> whyNot(Actor actor, LocalDate today) {
        var mayEnter = rules.on(today).rules().kinds().stream()
                .anyMatch(kind -> actor.functions().stream().anyMatch(kind.enter()::contains));
        return mayEnter ? Optional.empty() : Optional.of(Refusal.of(MAY_NOT_IMPORT));
    }

    /// @param preview whether nothing is to be entered
    public Run run(boolean preview) {
        return new Run(preview);
    }

    /// Goes through one file, part by part, and remembers what was taken before.
    public final class Run {

        private final boolean preview;
        private final Map<String, List<Taken>> taken = new HashMap<>();

        private Run(boolean preview) {
            this.preview = preview;
        }

        private record Taken(String place, Capital capital) {}

        public Result bring(Item item, Act act) {
            var known = known(item, act);
            if (known.isPresent()) {
                return remembered(item, known.get());
            }
            var capital = nameProject
                    .named(item.project(), act.actor())
                    .flatMap(project -> keep.decided(item.entry().of(project.id()), act));
            return switch (capital) {
                case Outcome.Refused<Capital>(var refusal) -> new No(refusal);
                case Outcome.Done<Capital>(var sum) -> bring(item, sum, act);
            };
        }

        private Result bring(Item item, Capital sum, Act act) {
            var repeated = repeated(sum).or(() -> isThere(sum));
            if (repeated.isPresent()) {
                return new No(repeated.get());
            }
            return remembered(item, preview ? new Good(null, sum) : entered(item, sum, act));
        }

        private Optional<Refusal> repeated(Capital sum) {
            return taken.getOrDefault(sum.projectId(), List.of()).stream()
                    .filter(earlier -> isOne(sum, earlier.capital()))
                    .map(earlier -> Refusal.of(REPEATED_IN_FILE, "row", earlier.place()))
                    .findFirst();
        }

        private Result remembered(Item item, Result result) {
            switch (result) {
                case Good good -> remember(item, good.capital());
                case Known known -> remember(item, known.capital().state());
                case No _ -> {}
            }
            return result;
        }

        private void remember(Item item, Capital capital) {
            taken.computeIfAbsent(capital.projectId(), _ -> new ArrayList<>()).add(new Taken(item.place(), capital));
        }
    }

    private Optional<Refusal> isThere(Capital sum) {
        return capitals.ofProject(sum.projectId()).stream()
                .map(Versioned::state)
                .filter(other -> isOne(sum, other))
                .map(other -> Objects.equals(sum.voucherKey(), other.voucherKey()) ? sum.taken() : sum.repetition())
                .findFirst();
    }

    private static boolean isOne(Capital sum, Capital other) {
        return sum.repeats(other) || Objects.equals(sum.voucherKey(), other.voucherKey());
    }

    /// Two rows that are one sum and come at one instant: the unique key lets one in, and a row
    /// that comes twice is known.
    private Result entered(Item item, Capital sum, Act act) {
        return switch (keep.add(sum, EarlierRows.act(act, item.row()))) {
            case Outcome.Done<Versioned<Capital>>(var added) -> new Good(added.id(), added.state());
            case Outcome.Refused<Versioned<Capital>>(var refusal) ->
                known(item, act).orElseGet(() -> new No(refusal));
        };
    }

    private Optional<Result> known(Item item, Act act) {
        return earlier.find(act.actor().person(), item.row())
                .flatMap(capitals::find)
                .map(Known::new);
    }
}

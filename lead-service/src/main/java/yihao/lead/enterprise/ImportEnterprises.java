package yihao.lead.enterprise;

import static yihao.lead.enterprise.EnterpriseProblem.ENTERPRISE_EXISTS;
import static yihao.lead.enterprise.EnterpriseProblem.ENTERPRISE_REPEATED_IN_FILE;
import static yihao.lead.enterprise.EnterpriseProblem.MAY_NOT_REGISTER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Investor;
import yihao.lead.firstreport.IdentityKeys;

/// L2, G5: enterprises from a spreadsheet. A firm that the register knows adds nothing to it, whatever else its
/// row says; a row that repeats an earlier one of the same file is refused, if that one was taken.
public final class ImportEnterprises {

    private final RegisterEnterprise register;
    private final Recognition recognition;
    private final EnterpriseSight sight;
    private final IdentityKeys keys;

    public ImportEnterprises(
            RegisterEnterprise register, Enterprises enterprises, EnterpriseSight sight, IdentityKeys keys) {
        this.register = register;
        this.recognition = new Recognition(enterprises, keys);
        this.sight = sight;
        this.keys = keys;
    }

    /// What became of a row, or would.
    public sealed interface Result {}

    /// @param enterprise none where it was only asked what would become of it
    public record Good(@Nullable Versioned<Enterprise> enterprise) implements Result {}

    public record Known(String id, String number) implements Result {}

    public record No(Refusal refusal) implements Result {}

    /// @param preview whether nothing is to be registered
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

        private record Taken(String place, Set<String> keys) {}

        /// @param place where the row stands in the file, for those that repeat it
        public Result bring(String place, EnterpriseFacts facts, Act act) {
            if (!RegisterEnterprise.mayRegister(act.actor())) {
                return new No(Refusal.of(MAY_NOT_REGISTER));
            }
            return switch (facts.checked()) {
                case Outcome.Refused<Investor>(var refusal) -> new No(refusal);
                case Outcome.Done<Investor>(var investor) -> bring(place, facts, investor, act);
            };
        }

        private Result bring(String place, EnterpriseFacts facts, Investor investor, Act act) {
            var mine = Set.copyOf(keys.of(investor));
            var repeated = repeated(mine);
            if (repeated.isPresent()) {
                return new No(Refusal.of(ENTERPRISE_REPEATED_IN_FILE, "row", repeated.get()));
            }
            var known = recognition
                    .recognise(investor)
                    .map(Recognised::firm)
                    .filter(firm -> sight.sees(act.actor(), firm.state()));
            if (known.isPresent()) {
                return new Known(known.get().id(), known.get().state().number());
            }
            var result = preview ? new Good(null) : registered(facts, act);
            if (result instanceof Good) {
                remember(new Taken(place, mine));
            }
            return result;
        }

        private Optional<String> repeated(Set<String> mine) {
            return mine.stream()
                    .flatMap(key -> taken.getOrDefault(key, List.of()).stream())
                    .filter(earlier -> IdentityKeys.areOne(mine, earlier.keys()))
                    .map(Taken::place)
                    .findFirst();
        }

        private void remember(Taken row) {
            row.keys()
                    .forEach(key ->
                            taken.computeIfAbsent(key, _ -> new ArrayList<>()).add(row));
        }
    }

    private Result registered(EnterpriseFacts facts, Act act) {
        return switch (register.register(facts, act.alsoFor())) {
            case Outcome.Done<Versioned<Enterprise>>(var enterprise) -> new Good(enterprise);
            case Outcome.Refused<Versioned<Enterprise>>(var refusal) ->
                refusal.problem() == ENTERPRISE_EXISTS
                        ? new Known(fact(refusal, "enterpriseId"), fact(refusal, "number"))
                        : new No(refusal);
        };
    }

    private static String fact(Refusal refusal, String name) {
        return String.valueOf(refusal.facts().get(name));
    }
}

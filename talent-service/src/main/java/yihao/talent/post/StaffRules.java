package yihao.talent.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Who does what with posts, contracts and performance pay, and how long before a contract or a
/// probation ends somebody is reminded. A city-wide function acts for every unit, any other for its own.
///
/// @param opens posts
/// @param proposes appointments and what becomes of them
/// @param decides on them
/// @param prepares performance pay and enters marks
/// @param approves performance pay
/// @param reads pay and contracts of a unit besides those above
/// @param contractEnds days before the end of a contract
/// @param probationEnds days before the end of a probation
/// @param correctsBack how many locked sheets of a unit a new one may correct; none: all
public record StaffRules(
        Set<Function> opens,
        Set<Function> proposes,
        Set<Function> decides,
        Set<Function> prepares,
        Set<Function> approves,
        Set<Function> reads,
        List<Integer> contractEnds,
        int probationEnds,
        @Nullable Integer correctsBack) {

    public static final RuleFormat<StaffRules> FORMAT =
            RuleFormat.of("promotion-staff", StaffRules.class, "/rules/promotion-staff.schema.json");

    public StaffRules {
        opens = Set.copyOf(opens);
        proposes = Set.copyOf(proposes);
        decides = Set.copyOf(decides);
        prepares = Set.copyOf(prepares);
        approves = Set.copyOf(approves);
        reads = Set.copyOf(reads);
        contractEnds = List.copyOf(contractEnds);
    }

    /// Those that came with this release.
    public static RuleBook<StaffRules> shipped() {
        return FORMAT.book("/rules/promotion-staff.yaml");
    }

    public static StaffRules on(RuleBook<StaffRules> book, LocalDate day) {
        return book.inForce(day)
                .map(set -> set.rules())
                .orElseThrow(() -> new IllegalStateException("No rule says who keeps posts on " + day));
    }

    public static boolean may(Actor actor, Set<Function> functions, String unit) {
        return actor.functions().stream()
                .anyMatch(
                        function -> functions.contains(function) && (function.seesWholeCity() || actor.worksFor(unit)));
    }

    /// Whether somebody sees the contracts and the pay of all who work for a unit.
    public boolean mayRead(Actor actor, String unit) {
        return List.of(proposes, decides, prepares, approves, reads).stream()
                .anyMatch(functions -> may(actor, functions, unit));
    }

    /// Whether somebody sees those of every unit.
    public boolean mayReadAll(Actor actor) {
        return List.of(proposes, decides, prepares, approves, reads).stream()
                .anyMatch(functions -> actor.functions().stream()
                        .anyMatch(function -> functions.contains(function) && function.seesWholeCity()));
    }
}

package yihao.project.difficulty;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Function;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule DF-01: what may stand in the way, and who settles it in which time, as data.
///
/// @param levels in the order in which a difficulty rises
/// @param raise who may raise one, and take the answer
/// @param judge how long these have to say what came of an answer, counted as on a level
/// @param ask who may ask another unit on the level that has it
public record DifficultyRules(
        List<Kind> kinds, List<Level> levels, Set<Function> raise, Period judge, Set<Function> ask) {

    public record Kind(String id, Bilingual label) {}

    /// @param within calendar days or months after the day it is asked; its last day counts whole
    public record Level(String id, Bilingual label, Period within, Set<Function> answer) {

        LocalDate due(LocalDate since) {
            return since.plus(within);
        }
    }

    public static RuleBook<DifficultyRules> shipped() {
        return RuleFormat.of("project-difficulties", DifficultyRules.class, "/rules/project-difficulties.schema.json")
                .checkedBy(DifficultyRules::check)
                .book("/rules/project-difficulties.yaml");
    }

    public DifficultyRules {
        kinds = List.copyOf(kinds);
        levels = List.copyOf(levels);
    }

    public Optional<Kind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    public Optional<Level> level(String id) {
        return levels.stream().filter(level -> level.id().equals(id)).findFirst();
    }

    Level first() {
        return levels.getFirst();
    }

    /// Who has it next; none above the top. A level that newer rules no longer know is below their first.
    Optional<Level> above(String id) {
        var ids = levels.stream().map(Level::id).toList();
        return levels.stream().skip(ids.indexOf(id) + 1L).findFirst();
    }

    private static void check(DifficultyRules rules, Complaints complaints) {
        unique(rules.kinds().stream().map(Kind::id).toList(), "/kinds", complaints);
        unique(rules.levels().stream().map(Level::id).toList(), "/levels", complaints);
    }

    private static void unique(List<String> ids, String where, Complaints complaints) {
        var seen = new HashSet<String>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                complaints.add(where + "/" + i + "/id", "rule.twice", ids.get(i));
            }
        }
    }
}

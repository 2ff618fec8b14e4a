package yihao.talent.post;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.rules.RuleBook;

/// Who sees contracts and pay: the person concerned, and whoever the city names for the unit or for all
/// units. Nobody else, whatever else they may see; a deputy not what is its officer's own.
public record StaffSight(RuleBook<StaffRules> book) {

    private static final String ALL = "staff:all";

    /// The marks of a record of this unit about these persons.
    public static Set<String> readers(String unit, Set<String> subjects) {
        var marks = new HashSet<>(Set.of(ALL, unitMark(unit)));
        subjects.forEach(subject -> marks.add(ownMark(subject)));
        return Set.copyOf(marks);
    }

    public static Set<String> readers(String unit, @Nullable String subject) {
        return readers(unit, subject == null ? Set.of() : Set.of(subject));
    }

    /// The marks this actor matches.
    public Set<String> marksOf(Actor actor, LocalDate day) {
        var rules = StaffRules.on(book, day);
        var marks = new HashSet<>(Set.of(ownMark(actor.subject())));
        if (rules.mayReadAll(actor)) {
            marks.add(ALL);
        }
        actor.units().stream().filter(unit -> rules.mayRead(actor, unit)).forEach(unit -> marks.add(unitMark(unit)));
        return Set.copyOf(marks);
    }

    /// Whether somebody sees all of a unit's, not the own alone.
    public boolean seesUnit(Actor actor, String unit, LocalDate day) {
        return StaffRules.on(book, day).mayRead(actor, unit);
    }

    private static String unitMark(String unit) {
        return "staff:" + unit;
    }

    private static String ownMark(String subject) {
        return "subject:" + subject;
    }
}

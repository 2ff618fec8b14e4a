package yihao.project.fiveones;

import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_NOT_DRAFT;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_NOT_IN_FORCE;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_TASK_DONE;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_TASK_NOT_FOUND;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// P3: one set of five ones.
///
/// @param unit who drafted it
/// @param holds the industry while it is in force: unique, so that an industry has one set
/// @param changes of a set in force, with what was before and why
/// @param replacedBy the id of the set that took its place
public record FiveOnes(
        String number,
        String unit,
        String industry,
        Parts parts,
        Status status,
        Mark drafted,
        @Nullable Mark begun,
        @Nullable Mark ended,
        @Nullable String replacedBy,
        @Nullable String holds,
        List<Change> changes) {

    public enum Status {
        DRAFT,
        IN_FORCE,
        REPLACED,
        ENDED
    }

    public record Change(
            Mark mark,
            Parts.@Nullable Leader leader,
            @Nullable String department,
            @Nullable String teamHead,
            List<String> members) {

        public Change {
            members = List.copyOf(members);
        }
    }

    public FiveOnes {
        changes = List.copyOf(changes);
    }

    static FiveOnes drafted(String number, String industry, Parts parts, Act act) {
        return new FiveOnes(
                number,
                act.actor().unit(),
                industry,
                parts,
                Status.DRAFT,
                Mark.of(act),
                null,
                null,
                null,
                null,
                List.of());
    }

    public boolean isDraft() {
        return status == Status.DRAFT;
    }

    public boolean isInForce() {
        return status == Status.IN_FORCE;
    }

    /// Whose it is: the lead department once it is named.
    public String keeper() {
        return parts.department() == null ? unit : parts.department();
    }

    Outcome<FiveOnes> edited(String other, Parts now) {
        return isDraft()
                ? Outcome.done(new FiveOnes(number, unit, other, now, status, drafted, null, null, null, null, changes))
                : Outcome.refused(Refusal.of(FIVE_ONES_NOT_DRAFT, "status", status.name()));
    }

    /// Rule FO-02.
    Outcome<FiveOnes> putInForce(FiveOnesRules rules, Act act) {
        if (!isDraft()) {
            return Outcome.refused(Refusal.of(FIVE_ONES_NOT_DRAFT, "status", status.name()));
        }
        return rules.whole(new FiveOnes(
                number, unit, industry, parts, Status.IN_FORCE, drafted, Mark.of(act), null, null, industry, changes));
    }

    Outcome<FiveOnes> changed(FiveOnesRules rules, Parts now, Act act) {
        var all = new ArrayList<>(changes);
        all.add(new Change(Mark.of(act), parts.leader(), parts.department(), parts.teamHead(), parts.members()));
        return inForce(() ->
                rules.whole(new FiveOnes(number, unit, industry, now, status, drafted, begun, null, null, holds, all)));
    }

    Outcome<FiveOnes> added(Task task) {
        return inForce(() -> Outcome.done(with(parts.and(task))));
    }

    Outcome<FiveOnes> task(String id, Function<Task, Outcome<Task>> change) {
        return inForce(() -> {
            var task = parts.task(id).orElse(null);
            if (task == null) {
                return Outcome.refused(Refusal.of(FIVE_ONES_TASK_NOT_FOUND, "id", id));
            }
            return task.done() == null
                    ? change.apply(task).map(changed -> with(parts.with(changed)))
                    : Outcome.refused(Refusal.of(FIVE_ONES_TASK_DONE));
        });
    }

    Outcome<FiveOnes> ended(Status how, @Nullable String by, Act act) {
        return inForce(() -> Outcome.done(
                new FiveOnes(number, unit, industry, parts, how, drafted, begun, Mark.of(act), by, null, changes)));
    }

    private Outcome<FiveOnes> inForce(java.util.function.Supplier<Outcome<FiveOnes>> next) {
        return isInForce() ? next.get() : Outcome.refused(Refusal.of(FIVE_ONES_NOT_IN_FORCE, "status", status.name()));
    }

    private FiveOnes with(Parts now) {
        return new FiveOnes(number, unit, industry, now, status, drafted, begun, ended, replacedBy, holds, changes);
    }
}

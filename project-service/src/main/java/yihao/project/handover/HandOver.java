package yihao.project.handover;

import static yihao.project.handover.HandOverProblem.HAND_OVER_ITEM_NOT_FOUND;
import static yihao.project.handover.HandOverProblem.HAND_OVER_OFF_DUTY;
import static yihao.project.handover.HandOverProblem.HAND_OVER_SAME;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.handover.WorkInName.Item;

/// Rules HO-01 to HO-03: lists what is in an officer's name and gives it to another, each item in one write of its own.
/// What was interrupted goes on where it stopped when it is asked for again: the list has only what is left.
public final class HandOver {

    /// Given at once; the rest is left for the next time.
    static final int MOST_AT_ONCE = 200;

    private final List<WorkInName> kinds;
    private final BiPredicate<String, LocalDate> onDuty;

    /// @param onDuty whether an officer works on a day
    public HandOver(List<WorkInName> kinds, BiPredicate<String, LocalDate> onDuty) {
        this.kinds = List.copyOf(kinds);
        this.onDuty = onDuty;
    }

    public record Ref(String kind, String id) {}

    /// @param no why it was not given
    public record Result(Ref item, Optional<Refusal> no) {}

    /// What the reader may see of it, by kind and title.
    public List<Item> of(String officer, Actor reader, LocalDate day) {
        return kinds.stream()
                .flatMap(kind -> kind.of(officer, reader, day).stream())
                .sorted(Comparator.comparing(Item::kind).thenComparing(Item::title))
                .toList();
    }

    /// How much of each kind is left; a kind of which there is nothing is left out.
    public Map<String, Integer> left(String officer, LocalDate day) {
        var left = new TreeMap<String, Integer>();
        kinds.forEach(kind -> left.merge(kind.kind(), kind.count(officer, day), Integer::sum));
        left.values().removeIf(count -> count == 0);
        return left;
    }

    /// @param which none: all that the actor may give
    /// @param act says why
    public Outcome<List<Result>> handOver(String officer, String to, @Nullable List<Ref> which, Act act) {
        var today = CityTime.day(act.at());
        return whyNot(officer, to, today, act)
                .<Outcome<List<Result>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done((which == null ? all(officer, act.actor(), today) : which)
                        .stream()
                                .map(ref -> new Result(ref, give(ref, officer, to, act.alsoFor())))
                                .toList()));
    }

    private Optional<Refusal> whyNot(String officer, String to, LocalDate today, Act act) {
        if (act.reason() == null || act.reason().isBlank()) {
            return Optional.of(Refusal.of(REASON_MISSING));
        }
        if (officer.equals(to)) {
            return Optional.of(Refusal.of(HAND_OVER_SAME));
        }
        return onDuty.test(to, today) ? Optional.empty() : Optional.of(Refusal.of(HAND_OVER_OFF_DUTY, "officer", to));
    }

    private List<Ref> all(String officer, Actor actor, LocalDate today) {
        return of(officer, actor, today).stream()
                .filter(Item::mayHandOver)
                .limit(MOST_AT_ONCE)
                .map(item -> new Ref(item.kind(), item.id()))
                .toList();
    }

    private Optional<Refusal> give(Ref ref, String officer, String to, Act act) {
        var kind = kinds.stream().filter(one -> one.kind().equals(ref.kind())).findFirst();
        if (kind.isEmpty()) {
            return Optional.of(Refusal.of(HAND_OVER_ITEM_NOT_FOUND, "id", ref.id()));
        }
        return switch (kind.get().handOver(ref.id(), officer, to, act)) {
            case Outcome.Done<?> _ -> Optional.empty();
            case Outcome.Refused<?>(var refusal) -> Optional.of(refusal);
        };
    }
}

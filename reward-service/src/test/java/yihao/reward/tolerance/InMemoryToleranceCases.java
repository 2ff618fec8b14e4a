package yihao.reward.tolerance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;
import yihao.reward.tolerance.ToleranceCase.Status;

final class InMemoryToleranceCases extends InMemory<ToleranceCase> implements ToleranceCases {

    InMemoryToleranceCases(PowerCut power) {
        super(ToleranceCase::key, power);
    }

    @Override
    public Optional<Versioned<ToleranceCase>> visible(String id, Actor actor) {
        return find(id).filter(one -> sees(actor, one.state()));
    }

    @Override
    public Optional<Versioned<ToleranceCase>> about(String key) {
        return all().stream().filter(one -> key.equals(one.state().key())).findFirst();
    }

    @Override
    public List<Versioned<ToleranceCase>> list(
            @Nullable Status status, Actor actor, @Nullable String after, int limit) {
        return seen(actor)
                .filter(one -> status == null || one.state().status() == status)
                .filter(one -> after == null || one.state().filed().compareTo(after) < 0)
                .sorted(Comparator.comparing(
                                (Versioned<ToleranceCase> one) -> one.state().filed())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public long count(@Nullable Status status, Actor actor, int most) {
        return list(status, actor, null, most + 1).size();
    }

    @Override
    public List<Versioned<ToleranceCase>> waiting(Set<Status> statuses, Actor actor, int limit) {
        return seen(actor)
                .filter(one -> statuses.contains(one.state().status()))
                .sorted(Comparator.comparing(
                        one -> Objects.requireNonNullElse(one.state().due(), LocalDate.MAX)))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<ToleranceCase>> toLift(Instant now, int limit) {
        return all().stream()
                .filter(one -> {
                    var lifting = one.state().lifting();
                    return lifting != null && lifting.open() != null;
                })
                .limit(limit)
                .toList();
    }

    private Stream<Versioned<ToleranceCase>> seen(Actor actor) {
        return all().stream().filter(one -> sees(actor, one.state()));
    }

    private static boolean sees(Actor actor, ToleranceCase one) {
        return !Collections.disjoint(ToleranceSight.marksOf(actor), one.readers());
    }
}

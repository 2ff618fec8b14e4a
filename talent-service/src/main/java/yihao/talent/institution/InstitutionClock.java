package yihao.talent.institution;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.talent.institution.FourMajors.Stage;

/// Rule TI-08: what has not moved for as long as its stage allows waits for the officers of its unit, and some days
/// later
/// for the head, too; so do commitments and agreements before their day, and for the head once it has passed.
public final class InstitutionClock {

    private final InstitutionSight sight;

    InstitutionClock(InstitutionSight sight) {
        this.sight = sight;
    }

    public enum Kind {
        QUIET,
        COMMITMENT,
        AGREEMENT
    }

    /// @param on the last day by which something was to happen
    public record Due(Kind kind, Versioned<Institution> institution, LocalDate on) {}

    /// What waits for the actor, the earliest first.
    public List<Due> of(Actor actor, Instant now, int most) {
        var officer = actor.has(Function.UNIT_OFFICER);
        if (!officer && !actor.has(Function.UNIT_HEAD)) {
            return List.of();
        }
        var rules = sight.rules(now).rules();
        var today = CityTime.day(now);
        var due = new ArrayList<Due>();
        for (var stage : rules.stages()) {
            due.addAll(
                    quiet(stage, officer ? today : today.minusDays(rules.clock().headAfter()), actor, most));
        }
        var commitments = officer ? today.plusDays(rules.clock().commitmentSoon()) : today.minusDays(1);
        var agreements = officer ? today.plusDays(rules.clock().agreementSoon()) : today.minusDays(1);
        due.addAll(sight.institutions().committedUntil(commitments, actor.units(), most).stream()
                .map(one ->
                        new Due(Kind.COMMITMENT, one, known(one.state().keys().commitmentDue())))
                .toList());
        due.addAll(sight.institutions().boundUntil(agreements, actor.units(), most).stream()
                .map(one ->
                        new Due(Kind.AGREEMENT, one, known(one.state().keys().agreementEnds())))
                .toList());
        return due.stream().sorted(comparing(Due::on)).limit(most).toList();
    }

    private List<Due> quiet(Stage stage, LocalDate day, Actor actor, int most) {
        return Stream.ofNullable(stage.quietDays())
                .flatMap(days ->
                        sight.institutions().quietSince(day.minusDays(days), stage.id(), actor.units(), most).stream()
                                .map(one -> new Due(
                                        Kind.QUIET,
                                        one,
                                        one.state().keys().progressOn().plusDays(days))))
                .toList();
    }

    private static LocalDate known(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }
}

package yihao.talent.need.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.talent.Viewers;
import yihao.talent.matching.Recruit;
import yihao.talent.need.Need;
import yihao.talent.need.Needs;
import yihao.talent.need.Procedures;
import yihao.talent.need.Recruitment;

/// The open needs: to be matched by the talent office, to be recruited for by office and unit; recruitments that stand
/// still, and trials that end.
@Component
class NeedWork implements WorkItems {

    private static final int MOST = 200;
    private static final int LOOKED_AT = 1_000;

    private final Needs needs;
    private final Procedures procedures;

    NeedWork(Needs needs, Procedures procedures) {
        this.needs = needs;
        this.procedures = procedures;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        if (!actor.has(Function.TALENT_OFFICE, Function.UNIT_OFFICER, Function.UNIT_HEAD)) {
            return List.of();
        }
        var today = CityTime.day(now);
        var marks = actor.has(Function.TALENT_OFFICE) ? Set.of(Viewers.TALENT_OFFICE) : actor.units();
        var open = needs.open(marks, LOOKED_AT).stream()
                .filter(need -> Recruit.mayRecruit(need.state(), actor))
                .flatMap(need -> of(need, actor, today, now));
        var trials = needs.trialsEndingBy(today, marks, MOST).stream()
                .filter(need -> Recruit.mayRecruit(need.state(), actor))
                .map(need -> item(need, "talent.end-trial", trialEnd(need.state()), now));
        return Stream.concat(open, trials)
                .sorted(Comparator.comparing(item -> item.dueAt() == null ? Instant.MAX : item.dueAt()))
                .limit(MOST)
                .toList();
    }

    private Stream<WorkItem> of(Versioned<Need> need, Actor actor, LocalDate today, Instant now) {
        var still = standingSince(need.state());
        if (still != null && !still.isAfter(today)) {
            return Stream.of(item(need, "talent.stands-still", still, now));
        }
        var kind = need.state().status() == Need.Status.OPEN ? "talent.match" : "talent.recruit";
        return need.state().status() == Need.Status.OPEN && !actor.has(Function.TALENT_OFFICE)
                ? Stream.empty()
                : Stream.of(item(need, kind, need.state().asked().neededBy(), now));
    }

    /// The earliest day by which a recruitment of this need should have gone on.
    private @Nullable LocalDate standingSince(Need need) {
        return need.recruitments().stream()
                .filter(Recruitment::isOnTheWay)
                .flatMap(one -> procedures.of(one).remindOn(one).stream())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate trialEnd(Need need) {
        return need.recruitments().stream()
                .filter(Recruitment::isOnTrial)
                .flatMap(one -> Stream.ofNullable(one.trial()))
                .flatMap(trial -> Stream.ofNullable(trial.pendingUntil()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static WorkItem item(Versioned<Need> stored, String kind, @Nullable LocalDate day, Instant now) {
        var need = stored.state();
        var due = day == null ? null : CityTime.endOf(day);
        return new WorkItem(
                stored.id(),
                kind,
                need.number() + " " + need.asked().title(),
                due,
                due != null && !now.isBefore(due),
                "/talent/needs/" + stored.id(),
                need.unit());
    }
}

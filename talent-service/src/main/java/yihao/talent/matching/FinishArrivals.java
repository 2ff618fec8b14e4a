package yihao.talent.matching;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.need.Need;
import yihao.talent.need.NeedAction;
import yihao.talent.need.Needs;
import yihao.talent.need.Recruitment;
import yihao.talent.need.Recruitment.Step;
import yihao.talent.need.Stages;
import yihao.talent.need.Steps;
import yihao.talent.talent.Placement;
import yihao.talent.talent.Talent;
import yihao.talent.talent.TalentAction;
import yihao.talent.talent.Talents;

/// What an arrival means for the needs: the one is closer to being filled, the others have lost the talent. Rule TM-03:
/// what a crash left between the talent and its needs is finished.
public class FinishArrivals {

    private static final int PAGE = 200;

    private final Needs needs;
    private final Talents talents;
    private final Steps steps;

    FinishArrivals(Needs needs, Talents talents, Steps steps) {
        this.needs = needs;
        this.talents = talents;
        this.steps = steps;
    }

    /// The arrival as the talent has it: the day that was said first stands, whoever asks again.
    Outcome<Versioned<Need>> record(Versioned<Talent> talent, String needId, @Nullable String note, Act act) {
        var place = talent.state().workplace().orElseThrow();
        return record(talent.id(), place, note, act).map(need -> {
            endOthers(talent.id(), needId, place.since(), act.alsoFor());
            recorded(talent.id(), needId, act.alsoFor());
            return need;
        });
    }

    private Outcome<Versioned<Need>> record(String talentId, Placement place, @Nullable String note, Act act) {
        var arrival = new Step(Stages.ARRIVED, place.since(), act.actor().subject(), note);
        return needs.change(
                place.needId(), NeedAction.ARRIVED, act, need -> steps.recordArrival(need, talentId, arrival));
    }

    private void recorded(String talentId, String needId, Act act) {
        talents.change(talentId, TalentAction.ARRIVAL_RECORDED, act, talent -> talent.arrivalRecorded(needId));
    }

    /// Rule TM-07: an arrival ends the talent's other recruitments, with the reason.
    private int endOthers(String talentId, String needId, LocalDate on, Act act) {
        int ended = 0;
        for (var other : needs.withTalent(talentId)) {
            if (!other.id().equals(needId) && isOnTheWay(other.state(), talentId)) {
                ended += endOther(other.id(), talentId, on, act) ? 1 : 0;
            }
        }
        return ended;
    }

    private boolean endOther(String needId, String talentId, LocalDate on, Act act) {
        return needs.change(needId, NeedAction.MOVED, act, need -> steps.arrivedElsewhere(need, talentId, on))
                instanceof Outcome.Done;
    }

    private static boolean isOnTheWay(Need need, String talentId) {
        return need.recruitmentOf(talentId).filter(Recruitment::isOnTheWay).isPresent();
    }

    /// @return how many recruitments were finished
    public int finish(Act act) {
        return recordPending(act) + endLate(act);
    }

    /// Whatever became of the need or of the stay since: what was decided on the talent is recorded.
    private int recordPending(Act act) {
        int finished = 0;
        var page = talents.withPendingArrival(null, PAGE);
        while (!page.isEmpty()) {
            for (var talent : page) {
                finished += recordPending(talent, act);
            }
            page = talents.withPendingArrival(page.getLast().state().number(), PAGE);
        }
        return finished;
    }

    private int recordPending(Versioned<Talent> talent, Act act) {
        int finished = 0;
        for (var place : talent.state().pendingArrivals()) {
            if (record(talent.id(), place, null, act) instanceof Outcome.Done) {
                finished += 1 + endOthers(talent, place, act);
                recorded(talent.id(), place.needId(), act);
            }
        }
        return finished;
    }

    /// What began after an earlier stay has nothing to do with it.
    private int endOthers(Versioned<Talent> talent, Placement place, Act act) {
        return place.equals(talent.state().placement())
                ? endOthers(talent.id(), place.needId(), place.since(), act)
                : 0;
    }

    /// A match in the same moment as an arrival elsewhere ends as if it had been there before.
    private int endLate(Act act) {
        int ended = 0;
        var page = needs.recruiting(null, PAGE);
        while (!page.isEmpty()) {
            ended += endLate(page, act);
            page = needs.recruiting(page.getLast().state().number(), PAGE);
        }
        return ended;
    }

    private int endLate(List<Versioned<Need>> page, Act act) {
        var workplaces = workplacesOf(page);
        int ended = 0;
        for (var need : page) {
            for (var recruitment : need.state().recruitments()) {
                var place = workplaces.get(recruitment.talentId());
                if (place != null && recruitment.isOnTheWay() && !place.needId().equals(need.id())) {
                    ended += endOther(need.id(), recruitment.talentId(), place.since(), act) ? 1 : 0;
                }
            }
        }
        return ended;
    }

    /// Of the talents on the way, those who work somewhere.
    private Map<String, Placement> workplacesOf(List<Versioned<Need>> page) {
        var onTheWay = page.stream()
                .flatMap(need -> need.state().recruitments().stream())
                .filter(Recruitment::isOnTheWay)
                .map(Recruitment::talentId)
                .distinct()
                .toList();
        var found = talents.withIds(onTheWay).stream().collect(toMap(Versioned::id, identity()));
        return found.entrySet().stream()
                .filter(talent -> talent.getValue().state().workplace().isPresent())
                .collect(toMap(Map.Entry::getKey, talent -> workplace(talent.getValue())));
    }

    private static Placement workplace(Versioned<Talent> talent) {
        return talent.state().workplace().orElseThrow();
    }
}

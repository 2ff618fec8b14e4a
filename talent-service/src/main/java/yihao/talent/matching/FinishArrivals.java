package yihao.talent.matching;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    Outcome<Versioned<Need>> record(String needId, String talentId, Step arrival, Act act) {
        return needs.change(needId, NeedAction.ARRIVED, act, need -> steps.recordArrival(need, talentId, arrival));
    }

    /// Rule TM-07: an arrival ends the talent's other recruitments, with the reason.
    void endOthers(String talentId, String needId, LocalDate on, Act act) {
        for (var other : needs.withTalent(talentId)) {
            if (!other.id().equals(needId) && isOnTheWay(other.state(), talentId)) {
                endOther(other.id(), talentId, on, act);
            }
        }
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
        int finished = 0;
        var page = needs.recruiting(null, PAGE);
        while (!page.isEmpty()) {
            finished += finish(page, act);
            page = needs.recruiting(page.getLast().state().number(), PAGE);
        }
        return finished;
    }

    private int finish(List<Versioned<Need>> page, Act act) {
        var workplaces = workplacesOf(page);
        int finished = 0;
        for (var need : page) {
            for (var recruitment : need.state().recruitments()) {
                var place = workplaces.get(recruitment.talentId());
                if (place != null && recruitment.isOnTheWay()) {
                    finished += finish(need.id(), recruitment.talentId(), place, act) ? 1 : 0;
                }
            }
        }
        return finished;
    }

    private boolean finish(String needId, String talentId, Placement place, Act act) {
        if (!place.needId().equals(needId)) {
            return endOther(needId, talentId, place.since(), act);
        }
        var arrival = new Step(Stages.ARRIVED, place.since(), act.actor().subject(), null);
        return record(needId, talentId, arrival, act) instanceof Outcome.Done;
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

package yihao.talent.matching;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.talent.need.Need;
import yihao.talent.need.NeedAction;
import yihao.talent.need.Needs;
import yihao.talent.need.Recruitment;
import yihao.talent.need.Steps;
import yihao.talent.talent.Talent;
import yihao.talent.talent.Talents;

/// Rule TN-07: a trial does not outlive the stay. Whoever left in it leaves a place to be filled again; so does whoever
/// failed it, should a crash have come before the need knew.
public class EndTrials {

    private static final int PAGE = 200;

    private final Needs needs;
    private final Talents talents;
    private final Steps steps;

    EndTrials(Needs needs, Talents talents, Steps steps) {
        this.needs = needs;
        this.talents = talents;
        this.steps = steps;
    }

    public void endWithStays(Act act) {
        var page = needs.onTrial(null, PAGE);
        while (!page.isEmpty()) {
            endWithStays(page, act);
            page = needs.onTrial(page.getLast().state().number(), PAGE);
        }
    }

    private void endWithStays(List<Versioned<Need>> page, Act act) {
        var onTrial = page.stream()
                .flatMap(need -> need.state().recruitments().stream())
                .filter(Recruitment::isOnTrial)
                .map(Recruitment::talentId)
                .distinct()
                .toList();
        var found = talents.withIds(onTrial).stream().collect(toMap(Versioned::id, identity()));
        for (var need : page) {
            for (var recruitment : need.state().recruitments()) {
                Optional.ofNullable(found.get(recruitment.talentId()))
                        .filter(_ -> recruitment.isOnTrial())
                        .ifPresent(talent -> endWithStay(need.id(), talent, act));
            }
        }
    }

    private void endWithStay(String needId, Versioned<Talent> talent, Act act) {
        talent.state().placements().stream()
                .filter(place -> place.needId().equals(needId))
                .flatMap(place -> Stream.ofNullable(place.until()))
                .findFirst()
                .ifPresent(until -> needs.change(
                        needId, NeedAction.MOVED, act, need -> steps.leftOnTrial(need, talent.id(), until)));
    }
}

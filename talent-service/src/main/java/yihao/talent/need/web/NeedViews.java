package yihao.talent.need.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.talent.Words;
import yihao.talent.matching.Recruit;
import yihao.talent.need.CloseNeed;
import yihao.talent.need.MatchReason;
import yihao.talent.need.Need;
import yihao.talent.need.Recruitment;
import yihao.talent.need.Stages;
import yihao.talent.need.web.NeedView.ReasonView;
import yihao.talent.need.web.NeedView.RecruitmentView;

/// A need as a caller sees it.
@Component
class NeedViews {

    private final Stages stages;
    private final Words words;

    NeedViews(Stages stages, Words words) {
        this.stages = stages;
        this.words = words;
    }

    NeedView of(Versioned<Need> stored, Actor actor, Locale locale) {
        var need = stored.state();
        var asked = need.asked();
        return new NeedView(
                stored.id(),
                need.number(),
                stored.version(),
                need.project().id(),
                need.project().number(),
                need.project().name(),
                need.unit(),
                asked.title(),
                asked.field(),
                asked.leastClass(),
                asked.headcount(),
                need.arrived(stages),
                asked.languages(),
                asked.neededBy(),
                asked.description(),
                need.status(),
                need.closedReason(),
                need.recruitments().stream()
                        .map(one -> recruitment(one, need, locale))
                        .toList(),
                need.postedBy(),
                need.postedAt(),
                actions(need, actor));
    }

    List<ReasonView> reasons(List<MatchReason> reasons, Locale locale) {
        return reasons.stream()
                .map(reason -> new ReasonView(
                        reason.criterion(), reason.met(), reason.points(), words.of(reason.line(), locale)))
                .toList();
    }

    private RecruitmentView recruitment(Recruitment recruitment, Need need, Locale locale) {
        var ended = recruitment.isWithdrawn() || !need.isOpen();
        return new RecruitmentView(
                recruitment.talentId(),
                recruitment.talentNumber(),
                recruitment.stage(),
                recruitment.isWithdrawn(),
                recruitment.withdrawnReason(),
                recruitment.steps(),
                reasons(recruitment.reasons(), locale),
                recruitment.reasons().stream().mapToInt(MatchReason::points).sum(),
                ended ? List.of() : stages.after(recruitment.stage()).stream().toList());
    }

    private static List<String> actions(Need need, Actor actor) {
        var actions = new ArrayList<String>();
        if (need.isOpen() && actor.has(Function.TALENT_OFFICE)) {
            actions.add("match");
        }
        if (need.isOpen() && !need.recruitments().isEmpty() && Recruit.mayRecruit(need, actor)) {
            actions.add("move");
        }
        if (need.isOpen() && CloseNeed.mayClose(need, actor)) {
            actions.add("close");
        }
        return actions;
    }
}

package yihao.talent.need.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.web.problem.Texts;
import yihao.reference.Divisions;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownEnterprise;
import yihao.talent.matching.Recruit;
import yihao.talent.need.Asked;
import yihao.talent.need.ChangeNeed;
import yihao.talent.need.Need;
import yihao.talent.need.Recruitment;
import yihao.talent.need.web.NeedView.AskedView;

/// A need as a caller sees it. An enterprise that was merged shows as the one that stands for it.
@Component
class NeedViews {

    private final RecruitmentViews recruitments;
    private final Known known;
    private final Texts texts;

    NeedViews(RecruitmentViews recruitments, Known known, Texts texts) {
        this.recruitments = recruitments;
        this.known = known;
        this.texts = texts;
    }

    NeedView of(Versioned<Need> stored, Actor actor, Locale locale) {
        var need = stored.state();
        var asked = need.asked();
        var project = Optional.ofNullable(need.project());
        var enterprise = enterprise(need);
        return new NeedView(
                stored.id(),
                need.number(),
                stored.version(),
                need.projectId(),
                project.map(one -> one.number()).orElse(null),
                project.map(one -> one.name()).orElse(null),
                enterprise.map(KnownEnterprise::id).orElse(null),
                enterprise.map(KnownEnterprise::number).orElse(null),
                enterprise.map(KnownEnterprise::name).orElse(null),
                need.unit(),
                asked.title(),
                asked.field(),
                asked.leastClass(),
                asked.headcount(),
                need.arrived(),
                asked.languages(),
                asked.neededBy(),
                asked.description(),
                asked.place(),
                placeName(asked),
                asked.pay(),
                need.askedVersion(),
                earlier(need),
                need.status(),
                closedReason(need, locale),
                need.filledOn().orElse(null),
                need.daysToFill().orElse(null),
                need.recruitments().stream()
                        .map(one -> recruitments.of(one, need, locale))
                        .toList(),
                need.postedBy(),
                need.postedAt(),
                actions(need, actor));
    }

    private Optional<KnownEnterprise> enterprise(Need need) {
        return Optional.ofNullable(need.enterprise())
                .map(one -> known.enterprise(one.enterprise().id()).orElse(one.enterprise()));
    }

    private @Nullable String closedReason(Need need, Locale locale) {
        return Need.WITH_PROJECT.equals(need.closedReason())
                ? texts.get("need-closed.with-project", Map.of(), locale)
                : need.closedReason();
    }

    private static List<AskedView> earlier(Need need) {
        return IntStream.range(0, need.askedBefore().size())
                .mapToObj(i -> earlier(i + 1, need.askedBefore().get(i)))
                .toList();
    }

    private static AskedView earlier(int version, Asked asked) {
        return new AskedView(
                version,
                asked.title(),
                asked.field(),
                asked.leastClass(),
                asked.headcount(),
                asked.languages(),
                asked.neededBy(),
                placeName(asked),
                asked.pay());
    }

    private static @Nullable String placeName(Asked asked) {
        return asked.place() == null ? null : Divisions.shipped().fullName(asked.place());
    }

    private static List<String> actions(Need need, Actor actor) {
        var actions = new ArrayList<String>();
        if (need.isOpen() && actor.has(Function.TALENT_OFFICE)) {
            actions.add("match");
        }
        if (need.isOpen()
                && need.recruitments().stream().anyMatch(Recruitment::isOnTheWay)
                && Recruit.mayRecruit(need, actor)) {
            actions.add("move");
        }
        if (need.recruitments().stream().anyMatch(Recruitment::isOnTrial) && Recruit.mayRecruit(need, actor)) {
            actions.add("end-trial");
        }
        if (need.isOpen() && actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD)) {
            actions.add("recommend");
        }
        if (ChangeNeed.mayChange(need, actor)) {
            if (need.isOpen()) {
                actions.add("edit");
                actions.add("close");
            } else if (need.status() == Need.Status.CLOSED) {
                actions.add("reopen");
            }
        }
        return actions;
    }
}

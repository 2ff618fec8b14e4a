package yihao.talent.recommendation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.reference.Divisions;
import yihao.talent.TalentClass;
import yihao.talent.Viewers;
import yihao.talent.need.Need;
import yihao.talent.need.Needs;
import yihao.talent.recommendation.RecommendationRefusal;

/// Rule TR-05: the needs that somebody may recommend for. A unit chooses from those it sees; a person
/// learns of every open need what is asked for, never in whose words, for whom, or what it pays.
@RestController
class RecommendationNeedController {

    private final Needs needs;

    RecommendationNeedController(Needs needs) {
        this.needs = needs;
    }

    /// @param title for those who see the need itself
    record OpenNeedView(
            String id,
            String number,
            @Nullable String title,
            String field,
            TalentClass leastClass,
            List<String> languages,
            @Nullable String placeName,
            LocalDate neededBy) {}

    record OpenNeedsView(List<OpenNeedView> items, @Nullable String next) {}

    @GetMapping("/api/recommendation-needs")
    OpenNeedsView open(@RequestParam @Nullable String after, @RequestParam @Nullable Integer limit, Actor actor) {
        int most = Page.limit(limit);
        var isUnit = actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD);
        if (!isUnit && !actor.has(Function.REFERRER, Function.EXPERT)) {
            throw new Refused(Refusal.of(RecommendationRefusal.MAY_NOT_RECOMMEND));
        }
        var found = isUnit
                ? needs.recruitingSeenBy(Viewers.marksOf(actor), after, most + 1)
                : needs.recruiting(after, most + 1);
        var page = found.subList(0, Math.min(found.size(), most));
        return new OpenNeedsView(
                page.stream().map(need -> view(need, isUnit)).toList(),
                found.size() > most ? page.getLast().state().number() : null);
    }

    private static OpenNeedView view(Versioned<Need> need, boolean whole) {
        var asked = need.state().asked();
        return new OpenNeedView(
                need.id(),
                need.state().number(),
                whole ? asked.title() : null,
                asked.field(),
                asked.leastClass(),
                asked.languages(),
                asked.place() == null ? null : Divisions.shipped().fullName(asked.place()),
                asked.neededBy());
    }
}

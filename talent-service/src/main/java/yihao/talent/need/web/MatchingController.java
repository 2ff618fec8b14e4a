package yihao.talent.need.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.platform.web.Refused;
import yihao.talent.Listing;
import yihao.talent.TalentClass;
import yihao.talent.matching.FindNeeds;
import yihao.talent.matching.Match;
import yihao.talent.matching.MatchAll;
import yihao.talent.matching.MatchRefusal;
import yihao.talent.need.web.NeedView.ReasonView;
import yihao.talent.talent.Talent;

/// For the talent office: the needs that one talent could fill, and all open needs against everybody.
@RestController
class MatchingController {

    private static final int BEST = 20;
    private static final int NAMED = 3;
    private static final int ROWS = 200;

    private final FindNeeds findNeeds;
    private final MatchAll matchAll;
    private final Listing<Talent> talents;
    private final NeedViews needs;
    private final RecruitmentViews recruitments;
    private final Clock clock;

    MatchingController(
            FindNeeds findNeeds,
            MatchAll matchAll,
            Listing<Talent> talents,
            NeedViews needs,
            RecruitmentViews recruitments,
            Clock clock) {
        this.findNeeds = findNeeds;
        this.matchAll = matchAll;
        this.talents = talents;
        this.needs = needs;
        this.recruitments = recruitments;
        this.clock = clock;
    }

    record OfferView(NeedView need, int points, String ruleVersion, List<ReasonView> reasons) {}

    record BestView(
            String talentId,
            String talentNumber,
            @Nullable TalentClass talentClass,
            int points,
            List<ReasonView> reasons) {}

    record RowView(
            String needId,
            String number,
            String title,
            String unit,
            LocalDate neededBy,
            boolean unserved,
            List<BestView> best) {}

    /// @param rows those that nobody fits first, then the most urgent; at most so many
    record ReportView(LocalDate day, String ruleVersion, int needs, long unserved, List<RowView> rows) {}

    @GetMapping("/api/talents/{id}/needs")
    Map<String, List<OfferView>> needsOf(@PathVariable String id, Actor actor, Locale locale) {
        var talent = talents.visible(id, actor)
                .filter(_ -> actor.has(Function.TALENT_OFFICE))
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        var items = findNeeds.forTalent(talent, today(), BEST).stream()
                .map(offer -> new OfferView(
                        needs.of(offer.need(), actor, locale),
                        offer.match().points(),
                        offer.match().ruleVersion(),
                        recruitments.reasons(offer.match().reasons(), locale)))
                .toList();
        return Map.of("items", items);
    }

    @GetMapping("/api/need-matching")
    ReportView report(Actor actor, Locale locale) {
        if (!actor.has(Function.TALENT_OFFICE)) {
            throw new Refused(Refusal.of(MatchRefusal.OFFICE_MATCHES));
        }
        var rows = new ArrayList<RowView>();
        var version = matchAll.run(today(), NAMED, result -> rows.add(row(result, locale)));
        var shown = rows.stream()
                .sorted(Comparator.comparing(RowView::unserved)
                        .reversed()
                        .thenComparing(RowView::neededBy)
                        .thenComparing(RowView::number))
                .limit(ROWS)
                .toList();
        var unserved = rows.stream().filter(RowView::unserved).count();
        return new ReportView(today(), version, rows.size(), unserved, shown);
    }

    private RowView row(MatchAll.Result result, Locale locale) {
        var need = result.need().state();
        return new RowView(
                result.need().id(),
                need.number(),
                need.asked().title(),
                need.unit(),
                need.asked().neededBy(),
                result.isUnserved(),
                result.best().stream().map(match -> best(match, locale)).toList());
    }

    private BestView best(Match match, Locale locale) {
        var candidate = match.candidate();
        return new BestView(
                candidate.talentId(),
                candidate.number(),
                candidate.talentClass(),
                match.points(),
                recruitments.reasons(match.reasons(), locale));
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}

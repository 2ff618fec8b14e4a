package yihao.talent.entitlement.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.platform.web.Refused;
import yihao.talent.Line;
import yihao.talent.TalentClass;
import yihao.talent.Words;
import yihao.talent.entitlement.Plan;
import yihao.talent.entitlement.TryBenefit;

/// Rule TB-08: a benefit computed for somebody made up, by a table in force or by a text; nothing is granted and
/// nothing
/// kept.
@RestController
class TrialController {

    private final TryBenefit tryBenefit;
    private final Words words;

    TrialController(TryBenefit tryBenefit, Words words) {
        this.tryBenefit = tryBenefit;
        this.words = words;
    }

    record LineView(String step, String text) {}

    record PartView(String id, Money amount, String evidence) {}

    /// @param amount the whole, or what a standing grant pays each time
    /// @param parts of milestones
    /// @param due what would have come due by the day of the case
    record TrialView(
            Money amount,
            String ruleVersion,
            @Nullable TalentClass talentClass,
            String recipient,
            List<LineView> explanation,
            List<PartView> parts,
            List<String> due) {}

    @PostMapping("/api/benefits/trials")
    TrialView compute(@Valid @RequestBody TrialRequest request, Act act, Locale locale) {
        var on = request.on() == null ? CityTime.day(act.at()) : request.on();
        var tried = tryBenefit
                .on(request.text(), request.toApplication(), request.toStanding(), on)
                .orElseThrow(Refused::new);
        var entitled = tried.entitlement();
        return new TrialView(
                entitled.amount(),
                entitled.table(),
                entitled.classification().talentClass(),
                entitled.terms().recipient().name(),
                entitled.explanation().stream().map(line -> view(line, locale)).toList(),
                parts(entitled.plan()),
                tried.due());
    }

    private LineView view(Line line, Locale locale) {
        return new LineView(line.code(), words.of(line, locale));
    }

    private static List<PartView> parts(Plan plan) {
        return plan instanceof Plan.InParts(var parts)
                ? parts.stream()
                        .map(part -> new PartView(part.id(), part.amount(), part.evidence()))
                        .toList()
                : List.of();
    }
}

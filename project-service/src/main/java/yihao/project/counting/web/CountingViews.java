package yihao.project.counting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Money;
import yihao.platform.web.problem.Texts;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.CapitalRules.KindRule;
import yihao.project.capital.Voucher;
import yihao.project.counting.Counted;
import yihao.project.counting.Counting;
import yihao.project.counting.Counting.ClassAnswer;
import yihao.project.counting.CountingRules;
import yihao.project.counting.CountingRules.Owner;
import yihao.project.counting.FigureCount;
import yihao.project.counting.FigureCount.Line;
import yihao.project.counting.Reason;
import yihao.project.counting.Verdict;
import yihao.project.lifecycle.Units;
import yihao.rules.Bilingual;
import yihao.rules.RuleSet;

/// Shows what counts. Of a voucher that counts elsewhere it says that and nothing more: not everybody sees that
/// project.
@Component
class CountingViews {

    private final CapitalRuleBook money;
    private final Units units;
    private final Texts texts;

    CountingViews(CapitalRuleBook money, Units units, Texts texts) {
        this.money = money;
        this.units = units;
        this.texts = texts;
    }

    record CountingView(
            String projectId,
            String projectNumber,
            LocalDate on,
            RulesView rules,
            Owner owner,
            Counted counted,
            List<ReasonView> reasons,
            List<FigureView> counts,
            List<ClassView> classes,
            List<RulesView> choices) {}

    record RulesView(
            String id,
            String reference,
            @Nullable Bilingual title,
            String source,
            boolean assumed,
            @Nullable String note) {}

    record ReasonView(String id, Bilingual label, String source) {}

    record FigureView(
            String id, Bilingual label, String source, Money countedCny, Money openCny, List<LineView> lines) {}

    /// @param amountCny the sum in yuan; of it `countedCny` counts, or would if it is open
    /// @param unit for which it counts
    record LineView(
            String id,
            String kind,
            Bilingual kindLabel,
            LocalDate valueDate,
            @Nullable Voucher voucher,
            Money amount,
            Money amountCny,
            Counted counted,
            Money countedCny,
            String unit,
            Bilingual unitLabel,
            List<ReasonView> reasons) {}

    record ClassView(String id, Bilingual label, String source, Verdict verdict, List<ThresholdView> anyOf) {}

    record ThresholdView(String id, Bilingual label, String source, Verdict verdict) {}

    CountingView view(Counting counting, List<RuleSet<CountingRules>> choices) {
        var project = counting.project();
        return new CountingView(
                project.id(),
                project.state().number(),
                counting.on(),
                rules(counting.rules()),
                counting.rules().rules().owner(),
                counting.counted(),
                counting.reasons().stream().map(this::reason).toList(),
                counting.figures().stream()
                        .map(figure -> figure(figure, counting.on()))
                        .toList(),
                counting.classes().stream().map(CountingViews::classView).toList(),
                choices.stream().map(CountingViews::rules).toList());
    }

    private static RulesView rules(RuleSet<CountingRules> set) {
        var isAssumed = set.status() == RuleSet.Status.ASSUMED;
        return new RulesView(set.id(), set.reference(), set.title(), set.source(), isAssumed, set.note());
    }

    private FigureView figure(FigureCount count, LocalDate on) {
        var figure = count.figure();
        return new FigureView(
                figure.id(),
                figure.label(),
                figure.source(),
                count.countedCny(),
                count.openCny(),
                count.lines().stream().map(line -> line(line, on)).toList());
    }

    private LineView line(Line line, LocalDate on) {
        var sum = line.sum().state();
        var kind = sum.kind();
        return new LineView(
                line.sum().id(),
                kind,
                money.on(on).rules().kind(kind).map(KindRule::label).orElse(new Bilingual(kind, kind)),
                sum.valueDate(),
                sum.voucher(),
                sum.amount(),
                sum.amountCny(),
                line.counted(),
                line.amountCny(),
                line.unit(),
                units.name(line.unit()).orElse(new Bilingual(line.unit(), line.unit())),
                line.reasons().stream().map(this::reason).toList());
    }

    private ReasonView reason(Reason reason) {
        var label = reason.label();
        return new ReasonView(reason.id(), label == null ? text(reason.id()) : label, reason.source());
    }

    private Bilingual text(String ground) {
        var key = "project.not-counted." + ground;
        return new Bilingual(texts.get(key, Map.of(), Locale.CHINESE), texts.get(key, Map.of(), Locale.ENGLISH));
    }

    private static ClassView classView(ClassAnswer answer) {
        var one = answer.of();
        return new ClassView(
                one.id(),
                one.label(),
                one.source(),
                answer.verdict(),
                answer.anyOf().stream()
                        .map(each -> new ThresholdView(
                                each.threshold().id(),
                                each.threshold().label(),
                                each.threshold().source(),
                                each.verdict()))
                        .toList());
    }
}

package yihao.talent.performance.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.talent.Line;
import yihao.talent.Words;
import yihao.talent.performance.DecideSheet;
import yihao.talent.performance.PerformanceMethod;
import yihao.talent.performance.Score;
import yihao.talent.performance.Sheet;
import yihao.talent.performance.SheetLine;
import yihao.talent.performance.web.SheetView.CorrectionView;
import yihao.talent.performance.web.SheetView.GivenView;
import yihao.talent.performance.web.SheetView.LineView;
import yihao.talent.performance.web.SheetView.MarkView;
import yihao.talent.performance.web.SheetView.PartView;
import yihao.talent.performance.web.SheetView.ResultView;
import yihao.talent.post.StaffSight;

/// Rule TS-10: all lines for those who see the unit's pay, for anybody else the own one.
@Component
class SheetViews {

    private final DecideSheet decide;
    private final StaffSight sight;
    private final RuleBook<PerformanceMethod> methods;
    private final Words words;
    private final Clock clock;

    SheetViews(DecideSheet decide, StaffSight sight, RuleBook<PerformanceMethod> methods, Words words, Clock clock) {
        this.decide = decide;
        this.sight = sight;
        this.methods = methods;
        this.words = words;
        this.clock = clock;
    }

    SheetView of(Versioned<Sheet> stored, Actor actor, Locale locale) {
        var sheet = stored.state();
        var today = CityTime.day(clock.instant());
        var whole = sight.seesUnit(actor, sheet.unit(), today);
        var shown = sheet.lines().stream()
                .filter(line -> whole || actor.subject().equals(line.subject()))
                .toList();
        return new SheetView(
                stored.id(),
                sheet.number(),
                stored.version(),
                sheet.unit(),
                sheet.period(),
                sheet.method(),
                sheet.status(),
                whole,
                shown.stream().map(line -> line(line, locale)).toList(),
                total(shown),
                whole ? marks(sheet) : List.of(),
                whole ? sheet.preparedBy() : null,
                whole ? sheet.checkedBy() : null,
                whole ? sheet.approvedBy() : null,
                whole ? sheet.returnedBecause() : null,
                sheet.known(),
                whole ? sheet.digest() : null,
                decide.actions(sheet, actor, today));
    }

    private static @Nullable Money total(List<SheetLine> lines) {
        return lines.stream()
                .flatMap(line -> line.payable().stream())
                .reduce(Money::plus)
                .orElse(null);
    }

    private LineView line(SheetLine line, Locale locale) {
        var reckoned = line.reckoned();
        var coefficient = reckoned.coefficient();
        return new LineView(
                line.appointment(),
                line.appointmentNumber(),
                line.postTitle(),
                line.subject(),
                line.facts().results().stream()
                        .map(one -> new ResultView(one.result(), one.total(), one.records()))
                        .toList(),
                reckoned.parts().stream()
                        .map(part -> new PartView(
                                part.id(),
                                part.name(),
                                part.weight() == null ? null : part.weight().toPlainString(),
                                told(part.shownScore()),
                                sentences(part.lines(), locale)))
                        .toList(),
                line.given().stream()
                        .map(one ->
                                new GivenView(one.of(), one.value().toPlainString(), one.reason(), one.by(), one.at()))
                        .toList(),
                told(reckoned.shownScore()),
                reckoned.score(),
                coefficient == null ? SheetView.NONE : coefficient.toPlainString(),
                reckoned.amount(),
                line.payable().orElse(null),
                sentences(reckoned.lines(), locale),
                line.corrections().stream()
                        .map(one -> new CorrectionView(
                                one.sheet(),
                                one.sheetNumber(),
                                one.period(),
                                one.before(),
                                one.now(),
                                one.difference()))
                        .toList());
    }

    private List<String> sentences(List<Line> lines, Locale locale) {
        return lines.stream().map(line -> words.of(line, locale)).toList();
    }

    private static String told(@Nullable String score) {
        return Objects.requireNonNullElse(score, SheetView.NONE);
    }

    private List<MarkView> marks(Sheet sheet) {
        var method = methods.find(sheet.method()).orElseThrow().rules();
        var marks = method.components().stream()
                .flatMap(one -> one.score() instanceof Score.Mark mark
                        ? Stream.of(new MarkView(
                                one.id(),
                                one.name(),
                                mark.least().toPlainString(),
                                mark.most().toPlainString()))
                        : Stream.empty());
        var deductions = method.deductions().stream().map(one -> new MarkView(one.id(), one.name(), null, null));
        return Stream.concat(marks, deductions).toList();
    }
}

package yihao.project.monthlyreport.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.project.monthlyreport.CellType;
import yihao.project.monthlyreport.FreezeMonth;
import yihao.project.monthlyreport.FrozenMonth;
import yihao.project.monthlyreport.MonthlyReportRuleBook;
import yihao.project.monthlyreport.MonthlyReportRules;
import yihao.project.monthlyreport.MonthlyReportRules.Column;
import yihao.project.monthlyreport.SeeMonth.Month;
import yihao.project.monthlyreport.UnitFigures;
import yihao.project.monthlyreport.web.MonthView.ChoiceView;
import yihao.project.monthlyreport.web.MonthView.ColumnView;
import yihao.project.monthlyreport.web.MonthView.FrozenView;
import yihao.project.monthlyreport.web.MonthView.UnitView;

/// Shows what a month comes to, by units and as a whole.
@Component
class MonthViews {

    private static final Currency CNY = Currency.getInstance("CNY");
    private static final String ALL = "";

    private final MonthlyReportRuleBook book;
    private final FreezeMonth freezeMonth;
    private final Clock clock;

    MonthViews(MonthlyReportRuleBook book, FreezeMonth freezeMonth, Clock clock) {
        this.book = book;
        this.freezeMonth = freezeMonth;
        this.clock = clock;
    }

    MonthView view(Month month, Actor actor) {
        var frozen = month.frozen();
        var reference = frozen == null ? book.of(month.month()).reference() : frozen.rules();
        var rules = book.by(reference, month.month());
        var isClosed = !clock.instant().isBefore(CityTime.endOf(month.closing()));
        var mayFreeze = frozen == null && isClosed && freezeMonth.may(month.month(), actor);
        return new MonthView(
                month.month().toString(),
                month.closing(),
                isClosed,
                reference,
                rules.columns().stream().map(MonthViews::column).toList(),
                frozen == null ? null : frozen(frozen),
                frozen == null ? List.copyOf(freezeMonth.missingProducers(month.month())) : List.of(),
                UnitFigures.byUnit(month.rows()).stream()
                        .map(figures -> view(figures, rules))
                        .toList(),
                view(UnitFigures.of(ALL, month.rows()), rules),
                month.rows().stream().mapToInt(month::correctedSince).sum(),
                (int) month.rows().stream().filter(month::isLateSince).count(),
                mayFreeze ? List.of("freeze") : List.of());
    }

    private static FrozenView frozen(FrozenMonth frozen) {
        return new FrozenView(frozen.frozen().by(), frozen.frozen().at());
    }

    private static ColumnView column(Column column) {
        return new ColumnView(
                column.id(),
                column.label(),
                column.type(),
                column.isRequired(),
                column.isCumulative(),
                column.offered().stream()
                        .map(choice -> new ChoiceView(choice.id(), choice.label()))
                        .toList());
    }

    private UnitView view(UnitFigures figures, MonthlyReportRules rules) {
        return new UnitView(
                figures.unit(),
                figures.unitName(),
                figures.due(),
                figures.inTime(),
                figures.late(),
                figures.missing(),
                figures.open(),
                sums(figures.sums(), rules),
                figures.lights());
    }

    private static Map<String, Object> sums(Map<String, BigDecimal> sums, MonthlyReportRules rules) {
        var shown = new TreeMap<String, Object>();
        for (var column : rules.columns()) {
            var sum = sum(column, sums);
            if (sum != null) {
                shown.put(column.id(), sum);
            }
        }
        return shown;
    }

    private static @Nullable Object sum(Column column, Map<String, BigDecimal> sums) {
        if (!column.type().isFigure()) {
            return null;
        }
        var sum = sums.getOrDefault(column.id(), BigDecimal.ZERO);
        return column.type() == CellType.MONEY ? new Money(sum, CNY) : sum.toPlainString();
    }
}

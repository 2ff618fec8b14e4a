package yihao.project.quarterlyreport.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.CityTime;
import yihao.papers.official.OfficialDocument;
import yihao.papers.official.OfficialDocument.Heading;
import yihao.papers.official.OfficialDocument.Paragraph;
import yihao.papers.official.OfficialDocument.Part;
import yihao.papers.official.OfficialDocument.Table;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.lifecycle.StageRuleBook;
import yihao.project.monthlyreport.CellType;
import yihao.project.monthlyreport.FrozenMonth;
import yihao.project.monthlyreport.MonthRow;
import yihao.project.monthlyreport.MonthRow.State;
import yihao.project.monthlyreport.MonthlyReportRules.Column;
import yihao.project.quarterlyreport.QuarterFigures;
import yihao.project.quarterlyreport.QuarterFigures.Line;
import yihao.project.quarterlyreport.QuarterlyReportRules;
import yihao.project.quarterlyreport.SeeQuarter;
import yihao.rules.Bilingual;

/// Rule QR-03: the report of a quarter in words. Money is added up in yuan and shown in 万元 (ten thousand yuan), rounded
/// half up to two places. It is signed on the day on which the last of its months was frozen.
@Component
class WriteQuarter {

    private static final int YUAN_IN_WAN = 4;
    private static final int PLACES = 2;

    private final SeeQuarter seeQuarter;
    private final StageRuleBook stages;

    WriteQuarter(SeeQuarter seeQuarter, StageRuleBook stages) {
        this.seeQuarter = seeQuarter;
        this.stages = stages;
    }

    OfficialDocument write(QuarterFigures figures) {
        var quarter = figures.quarter();
        var rules = seeQuarter.rules(quarter);
        var frozenOn = figures.months().stream()
                .map(month -> CityTime.day(month.frozen().at()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new OfficialDocument(
                rules.issuer(),
                null,
                QuarterlyReportRules.fill(rules.title(), quarter),
                rules.addressee(),
                body(figures, rules),
                rules.issuer(),
                frozenOn,
                rules.copies());
    }

    private List<Part> body(QuarterFigures figures, QuarterlyReportRules rules) {
        var body = new ArrayList<Part>();
        body.add(new Paragraph(QuarterlyReportRules.fill(rules.opening(), figures.quarter())));
        body.add(new Heading("一、总体情况"));
        body.add(new Paragraph(overview(figures)));
        body.add(new Heading("二、各单位情况"));
        body.add(units(figures));
        body.add(new Heading("三、月报报送情况"));
        body.add(reporting(figures));
        body.addAll(named("未报项目", figures.months(), row -> row.state() == State.MISSING));
        body.addAll(named("迟报项目", figures.months(), row -> row.state() == State.LATE));
        body.add(new Paragraph(origin(figures.months())));
        if (rules.closing() != null) {
            body.add(new Paragraph(rules.closing()));
        }
        return body;
    }

    private String overview(QuarterFigures figures) {
        var end = figures.months().getLast().month();
        var total = figures.total();
        var standing = StagesInWords.of(figures.stages(), stages.on(end.atEndOfMonth()));
        var lights = Arrays.stream(Colour.values())
                .map(colour -> inWords(colour) + total.lights().getOrDefault(colour, 0) + "个")
                .collect(Collectors.joining("、"));
        var sums = figures.columns().stream()
                .map(column ->
                        (column.isCumulative() ? "截至季末" : "全季") + column.label().zh() + amount(column, total))
                .collect(Collectors.joining("，"));
        return "截至%d年%d月末，纳入月调度的项目%d个%s。其中%s。%s。"
                .formatted(
                        end.getYear(),
                        end.getMonthValue(),
                        total.projects(),
                        standing.isEmpty() ? "" : "：" + standing,
                        lights,
                        sums);
    }

    private static String inWords(Colour colour) {
        return switch (colour) {
            case GREEN -> "绿灯";
            case YELLOW -> "黄灯";
            case RED -> "红灯";
        };
    }

    private static Table units(QuarterFigures figures) {
        var columns = Stream.concat(
                        Stream.of("单位", "项目数"),
                        Stream.concat(figures.columns().stream().map(WriteQuarter::heading), Stream.of("红灯")))
                .toList();
        return new Table(
                columns,
                lines(figures).map(line -> unit(line, figures.columns())).toList());
    }

    private static List<String> unit(Line line, List<Column> columns) {
        var red = line.lights().getOrDefault(Colour.RED, 0);
        return Stream.of(
                        Stream.of(name(line), String.valueOf(line.projects())),
                        columns.stream().map(column -> shown(column, line)),
                        Stream.of(String.valueOf(red)))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Table reporting(QuarterFigures figures) {
        return new Table(
                List.of("单位", "应报", "按时", "迟报", "未报"),
                lines(figures)
                        .map(line -> List.of(
                                name(line),
                                String.valueOf(line.due()),
                                String.valueOf(line.inTime()),
                                String.valueOf(line.late()),
                                String.valueOf(line.missing())))
                        .toList());
    }

    private static Stream<Line> lines(QuarterFigures figures) {
        return Stream.concat(figures.units().stream(), Stream.of(figures.total()));
    }

    private static String name(Line line) {
        return line.unit().isEmpty() ? "合计" : name(line.unitName(), line.unit());
    }

    private static String name(@Nullable Bilingual name, String unit) {
        return name == null ? unit : name.zh();
    }

    private static List<Part> named(String what, List<FrozenMonth> months, Predicate<MonthRow> such) {
        return months.stream()
                .filter(month -> month.rows().stream().anyMatch(such))
                .<Part>map(month -> new Paragraph("%d月%s：%s。"
                        .formatted(
                                month.month().getMonthValue(),
                                what,
                                month.rows().stream()
                                        .filter(such)
                                        .map(row -> "%s %s（%s）"
                                                .formatted(name(row.unitName(), row.unit()), row.name(), row.number()))
                                        .collect(Collectors.joining("；")))))
                .toList();
    }

    private static String origin(List<FrozenMonth> months) {
        var named =
                months.stream().map(FrozenMonth::month).map(YearMonth::toString).collect(Collectors.joining("、"));
        return "注：金额按元合计，以万元表示，四舍五入保留两位小数。数据取自" + named + "的冻结数据，冻结后的更正不改变本报告。";
    }

    private static String heading(Column column) {
        return column.label().zh() + (column.type() == CellType.MONEY ? "（万元）" : "");
    }

    private static String amount(Column column, Line line) {
        return shown(column, line) + (column.type() == CellType.MONEY ? "万元" : "");
    }

    private static String shown(Column column, Line line) {
        var sum = line.sums().getOrDefault(column.id(), BigDecimal.ZERO);
        return column.type() == CellType.MONEY
                ? sum.movePointLeft(YUAN_IN_WAN)
                        .setScale(PLACES, RoundingMode.HALF_UP)
                        .toPlainString()
                : sum.toPlainString();
    }
}

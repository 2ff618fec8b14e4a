package yihao.lead.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yihao.lead.intake.OfficeFile.merge;
import static yihao.lead.intake.OfficeFile.row;
import static yihao.lead.intake.OfficeFile.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.lead.intake.LedgerRule.Field;
import yihao.lead.visit.VisitLedgerRule;
import yihao.ledgers.AmountText;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.DayText;
import yihao.ledgers.Headings;
import yihao.ledgers.Ledger;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.LeftOut;
import yihao.ledgers.LeftOut.Reason;

@DisplayName("G5 Ledgers of leads and visits as offices keep them, by the headings that ship")
class OfficeLedgersTest {

    static final LocalDate DAY = LocalDate.of(2025, 3, 15);

    @Test
    void of_leads_over_several_sheets_with_two_rows_of_headings_and_hidden_parts() {
        var pages = new LinkedHashMap<String, Consumer<Worksheet>>();
        pages.put("填表说明", page -> row(page, 1, "每月5日前报送投促局"));
        pages.put("一季度", page -> {
            quarter(page);
            row(page, 6, "一、新材料");
            merge(page, "A6:G6");
            row(page, 7, 1, "甲公司", "91370303MA3C12345X", "甲项目", 1.5, 800, "2025.3.15", "走访");
            row(page, 8, 2, "乙公司", null, "乙项目", "0.8", null, "3月15日", "展会");
            row(page, 9, 3, "隐藏公司", null, "隐藏项目", 9, null, "2025.3.1", "展会");
            row(page, 10, "小计", null, null, "3个", 11.3);
            page.hideRow(8);
        });
        pages.put("二季度", page -> {
            quarter(page);
            row(page, 6, 1, "丙公司", null, "丙项目", "2,000万元", null, 45731, "来电");
            row(page, 7, "合计", null, null, "1个", 0.2);
            row(page, 8, "填报人：演示甲", null, null, null, null, null, "2025年4月1日");
        });
        pages.put("去年", page -> {
            quarter(page);
            row(page, 6, 1, "丁公司", null, "丁项目", 1, null, "2024.3.15", "来电");
            page.setVisibilityState(VisibilityState.HIDDEN);
        });

        var ledger = leads(workbook(pages));

        assertThat(ledger.rows())
                .extracting(
                        Row::place, row -> row.text("INVESTOR"), OfficeLedgersTest::amount, row -> day(row, "HEARD_ON"))
                .containsExactly(
                        tuple("一季度!7", "甲公司", "150000000", new DayText.Day(DAY)),
                        tuple("一季度!8", "乙公司", "80000000", new DayText.Day(DAY)),
                        tuple("二季度!6", "丙公司", "20000000", new DayText.Day(DAY)));
        assertThat(ledger.rows().getFirst().text("CREDIT_CODE")).isEqualTo("91370303MA3C12345X");
        assertThat(ledger.leftOut())
                .extracting(LeftOut::reason)
                .contains(
                        Reason.GROUP,
                        Reason.TOTAL,
                        Reason.NOTE,
                        Reason.HIDDEN_ROW,
                        Reason.HIDDEN_SHEET,
                        Reason.NO_HEADINGS);
        assertThat(ledger.hidden()).contains("线索来源");
    }

    private static void quarter(Worksheet page) {
        row(page, 1, "张店区2025年招商线索台账");
        merge(page, "A1:H1");
        row(page, 3, null, null, null, null, null, null, "单位：亿元");
        row(page, 4, "序号", "投资方", null, "项目名称", "投资情况", null, "获知时间", "线索来源");
        row(page, 5, null, "名称", "统一社会信用代码", null, "总投资", "其中外资（万美元）", null, null);
        List.of("A4:A5", "B4:C4", "D4:D5", "E4:F4", "G4:G5", "H4:H5").forEach(area -> merge(page, area));
        page.hideColumn(7);
    }

    @Test
    void of_leads_as_text_of_chinese_excel_in_dollars_with_dittos_and_every_form_of_a_day() {
        var ledger = leads("""
                2025年境外线索登记表\t\t\t\t
                序号\t客商名称\t意向项目\t拟投资额（万美元）\t获取日期\t国别
                1\tAlpha GmbH\t甲项目\t３００\t2025.3.15\t德国
                2\tBeta AG\t乙项目\t约50\t2025年3月\t同上
                3\tGamma KK\t丙项目\t100-150\t3月15日\t日本
                4\tDelta Ltd\t丁项目\t1.2亿元\t45731\t英国
                5\tEpsilon SA\t戊项目\t面议\t2025/3/15 9:00\t法国
                总计（5项）\t\t\t500\t\t
                说明：金额为意向。\t\t\t\t\t
                """.getBytes(Charset.forName("GB18030")));

        assertThat(ledger.rows())
                .extracting(OfficeLedgersTest::amount)
                .containsExactly("3000000", "500000", "NotOneAmount[]", "120000000", "NoAmount[]");
        assertThat(ledger.rows())
                .extracting(row -> day(row, "HEARD_ON").whyNotOneDay())
                .containsExactly("", "day-missing", "", "", "");
        assertThat(ledger.rows()).extracting(row -> row.text("COUNTRY")).contains("德国", "日本");
        assertThat(ledger.rows().get(1).text("COUNTRY")).isEqualTo("德国");
    }

    @Test
    void of_visits_whose_squads_places_and_days_are_merged() {
        var ledger = visits(workbook(Map.of("2025年3月", page -> {
            row(page, 1, "小分队外出走访统计表");
            merge(page, "A1:H1");
            row(page, 2, "序号", "组别", "走访情况", null, null, null, "人数", "备注");
            row(page, 3, null, null, "日期", "去向", "企业名称", "天数", null, null);
            List.of("A2:A3", "B2:B3", "C2:F2", "G2:G3", "H2:H3").forEach(area -> merge(page, area));
            row(page, 4, 1, "第一小分队", "3月15日", "深圳", "甲公司", 0.5, "2人", "有意来考察");
            row(page, 5, 2, null, null, null, "乙公司", 0.5, "2人", null);
            merge(page, "B4:B5");
            merge(page, "C4:C5");
            merge(page, "D4:D5");
            row(page, 6, "小计", null, null, null, "2家", 1);
            row(page, 7, 3, "第二小分队", "2025.3.15-3.16", "苏州", "丙公司", null, 3, "同上");
            row(page, 8, "总计", null, null, null, "3家", 3);
        })));

        assertThat(ledger.rows())
                .extracting(Row::number, row -> row.text("FIRM"), row -> row.text("PLACE"), row -> day(row, "DAY"))
                .containsExactly(
                        tuple(4, "甲公司", "深圳", new DayText.Day(DAY)),
                        tuple(5, "乙公司", "深圳", new DayText.Day(DAY)),
                        tuple(7, "丙公司", "苏州", new DayText.Days(DAY, DAY.plusDays(1))));
        assertThat(ledger.rows()).extracting(row -> row.text("DAYS")).containsExactly("0.5", "0.5", "");
        assertThat(ledger.leftOut()).extracting(LeftOut::reason).containsOnly(Reason.TOTAL);
    }

    @Test
    void of_visits_as_text_under_two_tables_with_hours_and_column_numbers() {
        var ledger = visits("""
                一、走访台账（2025年）;;;;
                走访时间;走访企业名称;走访地点;洽谈内容;对接人
                1;2;3;4;5
                2025-03-15 14:30;甲公司;青岛;用地;演示甲
                20250315;乙公司;烟台;能耗;演示乙
                二、接待台账（2025年）;;;;
                来访企业;洽谈内容;日期;走访地点;对接人
                丙公司;选址;15/3/2025;淄博;演示丙
                丁公司;选址;２０２５年３月１５日（星期六）;淄博;演示丁
                合计：4家;;;;
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(ledger.rows())
                .extracting(row -> row.text("FIRM"), row -> day(row, "DAY").whyNotOneDay())
                .containsExactly(tuple("甲公司", ""), tuple("乙公司", ""), tuple("丙公司", "day"), tuple("丁公司", ""));
        assertThat(ledger.leftOut()).extracting(LeftOut::reason).contains(Reason.HEADING, Reason.GROUP, Reason.TOTAL);
    }

    private static Ledger leads(byte[] file) {
        return read(
                file, LedgerRule.shipped().inForce(DAY).orElseThrow().rules().headings());
    }

    private static Ledger visits(byte[] file) {
        return read(
                file,
                VisitLedgerRule.shipped().inForce(DAY).orElseThrow().rules().headings());
    }

    private static Ledger read(byte[] file, Map<String, List<String>> headings) {
        return Ledger.read(file, Headings.of(headings, CurrencyWords.SHIPPED))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private static String amount(Row row) {
        var read = AmountText.read(row.cell(Field.AMOUNT.name()), CurrencyWords.SHIPPED);
        return read instanceof AmountText.Amount amount ? amount.plain() : read.toString();
    }

    private static DayText day(Row row, String field) {
        return DayText.read(row.text(field), row.year());
    }
}

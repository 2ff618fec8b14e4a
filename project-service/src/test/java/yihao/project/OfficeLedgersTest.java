package yihao.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yihao.project.Ledgers.merge;
import static yihao.project.Ledgers.row;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.ledgers.AmountText;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.DayText;
import yihao.ledgers.Headings;
import yihao.ledgers.Ledger;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.LeftOut;
import yihao.ledgers.LeftOut.Reason;
import yihao.project.capital.CapitalLedgerRule;
import yihao.project.lifecycle.ProjectLedgerRule;

@DisplayName("G5 Ledgers of projects and funds as offices keep them, by the headings that ship")
class OfficeLedgersTest {

    static final LocalDate DAY = LocalDate.of(2025, 3, 15);

    @Test
    void of_projects_whose_unit_stands_in_the_title_and_whose_investor_is_merged_over_its_phases() {
        var ledger = projects(Ledgers.workbook(page -> {
            row(page, 1, "临淄区２０２５年重点项目推进台账（单位：亿元）");
            merge(page, "A1:I1");
            row(page, 2, "序号", "项目名称", "建设单位", "建设内容及规模", "总投资", null, "进度", "时间节点", null);
            row(page, 3, null, null, null, null, "合计", "其中：外资（万美元）", null, "签约", "开工时间");
            List.of("A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:G3", "H2:I2")
                    .forEach(area -> merge(page, area));
            row(page, 4, "（一）高端化工");
            row(page, 5, 1, "一期项目", "甲公司", "年产2万吨\n配套储运", 12.5, 100, "在建", "2025.3.15", "2025年6月");
            row(page, 6, 2, "二期项目", null, "年产3万吨", "3.2", null, "签约", 45731, null);
            merge(page, "C5:C6");
            row(page, 7, "小计", "2个", null, null, 15.7, 100);
            row(page, 8, "其中：外资项目1个", null, null, null, 12.5);
            row(page, 9, "（二）新材料");
            row(page, 10, 3, "丙项目", "丙公司", null, "约1", null, "洽谈中", null, "2026年底");
            row(page, 11, "总    计", "3个", null, null, 16.7);
            page.hideColumn(3);
        }));

        assertThat(ledger.rows())
                .extracting(
                        row -> row.text("NAME"),
                        row -> row.text("INVESTOR"),
                        row -> amount(row, "AMOUNT"),
                        row -> row.text("STAGE"))
                .containsExactly(
                        tuple("一期项目", "甲公司", "1250000000", "在建"),
                        tuple("二期项目", "甲公司", "320000000", "签约"),
                        tuple("丙项目", "丙公司", "100000000", "洽谈中"));
        assertThat(ledger.rows())
                .extracting(row -> day(row, "STARTED_ON").whyNotOneDay())
                .startsWith("day-missing");
        assertThat(ledger.hidden()).containsExactly("建设内容及规模");
        assertThat(ledger.leftOut())
                .extracting(LeftOut::row, LeftOut::reason)
                .containsExactly(
                        tuple(4, Reason.GROUP),
                        tuple(7, Reason.TOTAL),
                        tuple(8, Reason.TOTAL),
                        tuple(9, Reason.GROUP),
                        tuple(11, Reason.TOTAL));
    }

    @Test
    void of_projects_on_printed_pages_as_text_of_chinese_excel() {
        var ledger = projects("""
                高新区招商引资项目台账（2025年3月）\t\t\t\t\t\t
                项目编号\t合同项目\t投资商\t协议投资额(万元)\t项目状态\t签订时间\t项目管家
                GX-01\t甲项目\t甲公司\t"12,000"\t已签约\t3月15日\t演示甲
                GX-02\t乙项目\tBeta AG\t800万欧元\t已落地\t2025/3/15\t演示乙
                本页小计\t\t\t20000\t\t\t
                高新区招商引资项目台账（2025年3月）\t\t\t\t\t\t
                项目编号\t合同项目\t投资商\t协议投资额(万元)\t项目状态\t签订时间\t项目管家
                GX-03\t丙项目\t丙公司\t1亿-1.5亿\t拟签\t待定\t同上
                合计：3个\t\t\t\t\t\t
                制表：演示甲\t\t\t\t\t\t
                """.getBytes(Charset.forName("GB18030")));

        assertThat(ledger.rows())
                .extracting(
                        row -> row.text("NUMBER"), row -> amount(row, "CONTRACT_AMOUNT"), row -> day(row, "SIGNED_ON"))
                .containsExactly(
                        tuple("GX-01", "120000000", new DayText.Day(DAY)),
                        tuple("GX-02", "8000000", new DayText.Day(DAY)),
                        tuple("GX-03", "NotOneAmount[]", new DayText.NoDay()));
        assertThat(ledger.rows()).extracting(row -> row.text("LIAISON")).containsExactly("演示甲", "演示乙", "演示乙");
    }

    @Test
    void of_funds_month_by_month_in_sheets_with_the_year_in_the_title_and_totals_to_date() {
        var pages = new LinkedHashMap<String, Consumer<Worksheet>>();
        pages.put("2月", page -> {
            month(page, "万元");
            row(page, 5, 1, "甲项目", "甲公司", 500, 500, "2月28日", "甲集团", "JZ-1");
            row(page, 6, 2, "乙项目", "乙公司", 0, 900, null, null, null);
            row(page, 7, "合计", null, null, 500, 1400);
        });
        pages.put("3月", page -> {
            month(page, "亿元");
            row(page, 5, 1, "甲项目", "甲公司", 0.3, 0.35, DAY, "甲集团", "JZ-2");
            row(page, 6, 2, "作废", "甲公司", 9, 9, DAY, "甲集团", "JZ-3");
            row(page, 7, 3, "乙项目", "乙公司", "30万美元", null, 45731, "乙集团", "同上");
            row(page, 8, "合计", null, null, 0.3, 0.35);
            page.hideRow(5);
            page.hideColumn(6);
        });
        pages.put("汇总", page -> {
            month(page, "万元");
            row(page, 5, 1, "甲项目", "甲公司", 3500, 3500, null, null, null);
            page.setVisibilityState(VisibilityState.HIDDEN);
        });

        var ledger = funds(Ledgers.workbook(pages));

        assertThat(ledger.rows())
                .extracting(Row::place, row -> amount(row, "AMOUNT"), row -> row.text("PAYER"))
                .containsExactly(
                        tuple("2月!5", "5000000", "甲集团"),
                        tuple("2月!6", "0", ""),
                        tuple("3月!5", "30000000", "甲集团"),
                        tuple("3月!7", "300000", "乙集团"));
        assertThat(ledger.rows().getFirst().year()).hasToString("2025");
        assertThat(day(ledger.rows().getLast(), "VALUE_DATE")).isEqualTo(new DayText.Day(DAY));
        assertThat(ledger.hidden()).containsExactly("付款单位");
        assertThat(ledger.unread()).contains("到位资金 累计");
        assertThat(ledger.leftOut()).extracting(LeftOut::reason).contains(Reason.HIDDEN_ROW, Reason.HIDDEN_SHEET);
    }

    private static void month(Worksheet page, String unit) {
        row(page, 1, "2025年招商引资项目到位资金统计表");
        merge(page, "A1:H1");
        row(page, 2, "填报单位：张店区", null, null, null, null, "单位：" + unit);
        row(page, 3, "序号", "项目名称", "投资方", "到位资金", null, "到账时间", "付款单位", "凭证号");
        row(page, 4, null, null, null, "本月", "累计", null, null, null);
        List.of("A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "G3:G4", "H3:H4").forEach(area -> merge(page, area));
    }

    @Test
    void of_funds_in_several_currencies_below_the_projects_they_belong_to() {
        var ledger = funds(Ledgers.workbook(Map.of("实际使用外资", page -> {
            row(page, 1, "外资到位情况（2025年1-3月）");
            row(page, 3, "项目编号", "项目名称", "到账金额", "金额单位", "进账日期", "资金性质", "汇款人", "到位凭证");
            row(page, 4, "ZD-1", "甲项目", 30, "万美元", "2025年3月15日", "外资", "Alpha GmbH", "FDI入账登记表");
            row(page, 5, null, null, "５０", "万欧元", "20250315", "同上", "Beta AG", "FDI入账登记表");
            row(page, 6, null, null, 1000, "万元", "25.3.15", "内资", "甲集团", null);
            merge(page, "A4:A6");
            merge(page, "B4:B6");
            row(page, 7, "截至3月15日", null, null, null, null, null, null, null);
        })));

        assertThat(ledger.rows())
                .extracting(row -> row.text("PROJECT_NUMBER"), row -> row.text("CURRENCY"), row -> row.text("KIND"))
                .containsExactly(tuple("ZD-1", "万美元", "外资"), tuple("ZD-1", "万欧元", "外资"), tuple("ZD-1", "万元", "内资"));
        assertThat(ledger.rows()).extracting(row -> day(row, "VALUE_DATE")).containsOnly(new DayText.Day(DAY));
    }

    private static Ledger projects(byte[] file) {
        return read(
                file,
                ProjectLedgerRule.shipped().inForce(DAY).orElseThrow().rules().headings());
    }

    private static Ledger funds(byte[] file) {
        return read(
                file,
                CapitalLedgerRule.shipped().inForce(DAY).orElseThrow().rules().headings());
    }

    private static Ledger read(byte[] file, Map<String, List<String>> headings) {
        return Ledger.read(file, Headings.of(headings, CurrencyWords.SHIPPED))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private static String amount(Row row, String field) {
        var read = AmountText.read(row.cell(field), CurrencyWords.SHIPPED);
        return read instanceof AmountText.Amount amount ? amount.plain() : read.toString();
    }

    private static DayText day(Row row, String field) {
        return DayText.read(row.text(field), row.year());
    }
}

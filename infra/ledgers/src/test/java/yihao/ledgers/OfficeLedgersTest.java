package yihao.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yihao.ledgers.Workbooks.merge;
import static yihao.ledgers.Workbooks.row;
import static yihao.ledgers.Workbooks.workbook;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.ledgers.Ledger.Cell;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.LeftOut.Reason;

@DisplayName("G5 A ledger as an office keeps it")
class OfficeLedgersTest {

    static final Headings LEADS = headings("""
            investor=投资方,投资方名称
            title=项目名称
            amount=总投资,投资额
            currency=币种
            contact=联系人,投资方联系人
            day=获知日期
            """);

    static final Headings VISITS = headings("""
            squad=组别,小分队
            day=走访日期,日期
            days=天数
            firm=走访企业
            place=地点
            person=对接人
            topic=洽谈内容
            next=下一步,下一步打算
            """);

    static final Headings PROJECTS = headings("""
            title=项目名称
            investor=投资方
            amount=总投资
            stage=项目阶段
            start=开工时间
            """);

    static final Headings FUNDS = headings("""
            title=项目名称
            month=本月到位资金,到位资金本月
            total=累计到位资金,到位资金累计
            day=到账日期
            currency=币种
            """);

    @Test
    void of_leads_with_groups_subtotals_and_a_signature() {
        var file = workbook(page -> {
            row(page, 1, "张店区２０２６年招商线索台账");
            merge(page, "A1:F1");
            row(page, 2, "填报单位：张店区", null, null, null, "单位：万元");
            row(page, 3, "序号", "项目概况", null, "投资方", null, "获知日期");
            merge(page, "A3:A4");
            merge(page, "B3:C3");
            merge(page, "D3:E3");
            merge(page, "F3:F4");
            row(page, 4, null, "项目\n名称", "总投资", "名称", "联系人", null);
            row(page, 5, "一、化工");
            merge(page, "A5:F5");
            row(page, 6, 1, "甲项目", 8000, "甲公司", "演示甲", "9月1日");
            row(page, 7, 2, "乙项目", "1.2亿元", "乙公司", "演示乙", LocalDate.of(2026, 9, 2));
            row(page, 8, "小计", null, 20000);
            row(page, 9, "二", "机械", 500);
            row(page, 10, 3, "丙项目", "５００", "丙公司", "演示丙", "2026.9.3");
            row(page, 11, "合 计", "3个", 20500);
            row(page, 12, "注：本表每月5日前报送。");
            row(page, 13, "填报人：演示甲", null, "审核人：演示乙", null, "填表日期：2026年10月8日");
        });

        var ledger = read(file, LEADS);

        assertThat(ledger.rows()).extracting(Row::number).containsExactly(6, 7, 10);
        assertThat(texts(ledger, "investor")).containsExactly("甲公司", "乙公司", "丙公司");
        assertThat(texts(ledger, "contact")).containsExactly("演示甲", "演示乙", "演示丙");
        assertThat(ledger.rows()).extracting(row -> row.cell("amount").unit()).containsOnly("万元");
        assertThat(ledger.rows()).extracting(Row::year).containsOnly(Year.of(2026));
        assertThat(ledger.leftOut())
                .extracting(LeftOut::row, LeftOut::reason)
                .containsExactly(
                        tuple(5, Reason.GROUP),
                        tuple(8, Reason.TOTAL),
                        tuple(9, Reason.GROUP),
                        tuple(11, Reason.TOTAL),
                        tuple(12, Reason.NOTE),
                        tuple(13, Reason.NOTE));
        assertThat(ledger.unread()).containsExactly("序号");
    }

    @Test
    void of_visits_whose_squads_are_merged_over_their_days() {
        var file = workbook(page -> {
            row(page, 1, "走访台账");
            row(page, 2, "序号", "组别", "日期", "天数", "走访企业", "地点", "对接人", "洽谈内容", "下一步");
            row(page, 3, 1, "第一小分队", "2026.9.1", 0.5, "甲公司", "上海", "演示甲", "扩产", "月底回访");
            row(page, 4, 2, null, "2026.09.02-09.03", 2, "乙公司", "苏州", "演示乙", "选址", "回访");
            merge(page, "B3:B4");
            row(page, 5, 3, "第二小分队", 46266, 1, "丙公司", "深圳", "演示丙", "用地", "同上");
            row(page, 6, 4);
            row(page, 7, "累计", null, null, 3.5);
        });

        var ledger = read(file, VISITS);

        assertThat(texts(ledger, "squad")).containsExactly("第一小分队", "第一小分队", "第二小分队");
        assertThat(ledger.rows())
                .extracting(row -> row.cell("squad").isShared())
                .containsExactly(true, true, false);
        assertThat(texts(ledger, "days")).containsExactly("0.5", "2", "1");
        assertThat(texts(ledger, "day")).containsExactly("2026.9.1", "2026.09.02-09.03", "46266");
        assertThat(texts(ledger, "next")).containsExactly("月底回访", "回访", "回访");
        assertThat(ledger.leftOut())
                .extracting(LeftOut::row, LeftOut::reason)
                .containsExactly(tuple(6, Reason.EMPTY), tuple(7, Reason.TOTAL));
    }

    @Test
    void of_projects_on_printed_pages_as_text_of_chinese_excel() {
        var ledger = read("""
                2026年重点项目台账（单位：亿元）,,,,
                序号,项目名称,投资方,总投资,项目阶段,开工时间
                1,甲项目,甲公司,1.2,在谈,2026年9月
                2,乙项目,乙公司,1.2-1.5,签约,2026-10
                本页小计,,,2.4,,
                2026年重点项目台账（单位：亿元）,,,,
                序号,项目名称,投资方,总投资,项目阶段,开工时间
                3,丙项目,丙公司,约3,开工,
                总计（3个）,,,5.4,,
                """.getBytes(Charset.forName("GB18030")), PROJECTS);

        assertThat(ledger.rows()).extracting(Row::number).containsExactly(3, 4, 8);
        assertThat(ledger.rows().getLast().cell("amount")).isEqualTo(new Cell("约3", "亿元"));
        assertThat(ledger.leftOut())
                .extracting(LeftOut::row, LeftOut::reason)
                .containsExactly(
                        tuple(5, Reason.TOTAL),
                        tuple(6, Reason.GROUP),
                        tuple(7, Reason.HEADING),
                        tuple(9, Reason.TOTAL));
    }

    @Test
    void of_funds_whose_month_and_total_stand_below_one_heading() {
        var file = workbook(page -> {
            row(page, 1, "到位资金统计表");
            row(page, 2, "序号", "项目名称", "到位资金（万元）", null, "到账日期", "币种");
            row(page, 3, null, null, "本月", "累计");
            merge(page, "A2:A3");
            merge(page, "B2:B3");
            merge(page, "C2:D2");
            merge(page, "E2:E3");
            merge(page, "F2:F3");
            row(page, 4, 1, 2, 3, 4, 5, 6);
            row(page, 5, 1, "甲项目", 500, 1500, LocalDate.of(2026, 9, 1), "人民币");
            row(page, 6, 2, "乙项目", 30, 30, LocalDate.of(2026, 9, 2), "美元");
            row(page, 7, "合计", null, 530, 1530);
        });

        var ledger = read(file, FUNDS);

        assertThat(ledger.rows())
                .extracting(row -> row.cell("month"))
                .containsExactly(new Cell("500", "万元"), new Cell("30", "万元"));
        assertThat(texts(ledger, "total")).containsExactly("1500", "30");
        assertThat(texts(ledger, "day")).containsExactly("2026-09-01", "2026-09-02");
        assertThat(texts(ledger, "currency")).containsExactly("人民币", "美元");
        assertThat(ledger.leftOut())
                .extracting(LeftOut::row, LeftOut::reason)
                .containsExactly(tuple(4, Reason.HEADING), tuple(7, Reason.TOTAL));
    }

    static Headings headings(String text) {
        var byField = text.lines()
                .map(line -> line.split("="))
                .collect(Collectors.toMap(line -> line[0], line -> List.of(line[1].split(","))));
        return Headings.of(byField, ValuesTest.WORDS);
    }

    static Ledger read(byte[] file, Headings headings) {
        return Ledger.read(file, headings).orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    static List<String> texts(Ledger ledger, String field) {
        return ledger.rows().stream().map(row -> row.text(field)).toList();
    }
}

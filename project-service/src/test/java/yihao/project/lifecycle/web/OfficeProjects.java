package yihao.project.lifecycle.web;

import static yihao.project.Ledgers.merge;
import static yihao.project.Ledgers.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;
import yihao.project.Ledgers;

/// A district's ledger of its projects: two sheets below titles and two rows of headings, with
/// subtotals, a hidden column and days in several forms.
final class OfficeProjects {

    private OfficeProjects() {}

    /// @param own what makes its names and numbers its own
    static byte[] workbook(String own) {
        var pages = new LinkedHashMap<String, Consumer<Worksheet>>();
        pages.put("在建", page -> {
            headings(page);
            row(page, 6, "一、新材料");
            row(
                    page,
                    7,
                    1,
                    "ZD-" + own,
                    "甲" + own,
                    "甲公司",
                    "91350100M000100Y43",
                    "2614",
                    1.5,
                    1000,
                    "在建",
                    "2025.3.1",
                    "2025年6月",
                    "演示甲",
                    "年产两万吨");
            row(page, 8, "小计", null, "1个", null, null, null, 1.5, 1000);
        });
        pages.put("签约", page -> {
            headings(page);
            row(page, 6, 1, null, "乙" + own, "乙公司", null, "新材料", 0.8, null, "签约未开工", 45731, "2026年10月", null, null);
            row(page, 7, 2, null, "丙" + own, "丙公司", null, null, "6000万元", null, null, "3月15日", "待定", null, null);
            row(page, 8, 3, "ZD-" + own, "丁" + own, "丁公司", null, null, 0.01, null, "签约", null, null, null, null);
            row(page, 9, "合计", null, "3个", null, null, null, 1.41);
            row(page, 10, "填报人：演示甲", null, null, "审核人：演示乙");
        });
        return Ledgers.workbook(pages);
    }

    private static void headings(Worksheet page) {
        row(page, 1, "张店区2025年重点招商项目台账");
        merge(page, "A1:M1");
        row(page, 3, "填报单位：张店区");
        row(page, 4, "序号", "项目编号", "项目名称", "投资方", null, "所属行业", "投资情况", null, "项目阶段", "签约时间", "开工时间", "联络员", "备注");
        row(page, 5, null, null, null, "名称", "统一社会信用代码", null, "总投资（亿元）", "合同金额（万美元）");
        List.of("D4:E4", "G4:H4").forEach(area -> merge(page, area));
        for (var column : "ABCFIJKLM".split("")) {
            merge(page, column + "4:" + column + "5");
        }
        page.hideColumn(11);
    }
}

package yihao.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.ledgers.ValuesTest.WORDS;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import yihao.kernel.Outcome;
import yihao.ledgers.AmountText.Amount;
import yihao.ledgers.Ledger.Cell;

/// Files are made up for five minutes each where `JAZZER_FUZZ=1`; otherwise those that stand in `LedgerFuzzTestInputs`.
@DisplayName("G5 Whatever somebody sends as a spreadsheet")
@Timeout(20) // for each single input, also where they are made up
class LedgerFuzzTest {

    static final Headings HEADINGS = Headings.of(
            Map.of(
                    "INVESTOR", List.of("投资方", "企业名称"),
                    "AMOUNT", List.of("总投资", "投资额"),
                    "DAY", List.of("获知日期", "日期")),
            WORDS);

    @FuzzTest(maxDuration = "5m")
    void is_read_or_refused_whatever_its_bytes(byte[] file) {
        hold(Ledger.read(file, HEADINGS));
    }

    @FuzzTest(maxDuration = "5m")
    void is_read_or_refused_whatever_the_sheet_of_a_workbook_says(FuzzedDataProvider data) {
        hold(Ledger.read(Workbooks.raw(data.consumeRemainingAsString()), HEADINGS));
    }

    @FuzzTest(maxDuration = "5m")
    void says_of_a_cell_one_amount_or_none(FuzzedDataProvider data) {
        var unit = data.pickValue(List.of("", "万元", "亿美元", "万"));
        var read = AmountText.read(new Cell(data.consumeRemainingAsString(), unit), WORDS);

        if (read instanceof Amount amount
                && amount.currency() != null
                && amount.plain().length() <= LedgerLimits.LONGEST_AMOUNT - 3) {
            assertThat(AmountText.read(new Cell(amount.plain() + amount.currency(), ""), WORDS))
                    .isInstanceOfSatisfying(
                            Amount.class, again -> assertThat(again.amount()).isEqualByComparingTo(amount.amount()));
        }
    }

    @FuzzTest(maxDuration = "5m")
    void says_of_a_cell_one_day_or_none(FuzzedDataProvider data) {
        var read = DayText.read(data.consumeRemainingAsString(), Year.of(2026));

        switch (read) {
            case DayText.Day(LocalDate day) ->
                assertThat(DayText.read(day.toString(), null)).isEqualTo(read);
            case DayText.Days(LocalDate from, LocalDate to) -> assertThat(to).isAfterOrEqualTo(from);
            default -> assertThat(read.whyNotOneDay()).isNotEmpty();
        }
    }

    private static void hold(Outcome<Ledger> read) {
        if (read instanceof Outcome.Done<Ledger>(var ledger)) {
            var last = new HashMap<String, Integer>();
            assertThat(ledger.rows())
                    .hasSizeLessThanOrEqualTo(LedgerLimits.MOST_ROWS)
                    .allSatisfy(row -> {
                        assertThat(row.number()).isGreaterThan(last.getOrDefault(row.sheet(), 0));
                        last.put(row.sheet(), row.number());
                        row.cells().values().forEach(cells -> cells.forEach(LedgerFuzzTest::hold));
                    });
        }
    }

    private static void hold(Cell cell) {
        assertThat(cell.text()).hasSizeLessThanOrEqualTo(LedgerLimits.LONGEST_CELL);
        AmountText.read(cell, WORDS);
        DayText.read(cell.text(), null);
    }
}

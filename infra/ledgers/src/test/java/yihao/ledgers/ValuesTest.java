package yihao.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.ledgers.Ledger.Cell;

@DisplayName("L12 What people write into a cell")
class ValuesTest {

    static final CurrencyWords WORDS =
            CurrencyWords.of(Map.of("CNY", List.of("元", "人民币", "元人民币", "人民币元"), "USD", List.of("美元", "$")));

    @ParameterizedTest(name = "{0} under ({1}) is {2} {3}")
    @CsvSource(textBlock = """
            8000,            万元,     80000000,   CNY
            '8,000.5',       万元,     80005000,   CNY
            ８０００,          万元,     80000000,   CNY
            １．２亿,          '',      120000000,  CNY?
            1.2亿元,          万元,     120000000,  CNY
            5000万,           '',      50000000,   CNY?
            5000 万元,        '',      50000000,   CNY
            5000万元人民币,    '',      50000000,   CNY
            人民币5000万元,    '',      50000000,   CNY
            3千万,            '',      30000000,   CNY?
            3000万美元,       万元,     30000000,   USD
            3000,            万美元,   30000000,   USD
            3000万,           万美元,   30000000,   USD
            3000万元,         万美元,   30000000,   CNY
            $30000,          '',      30000,      USD
            USD 30000.55,    '',      30000.55,   USD
            0.0001,          亿元,     10000,      CNY
            80000000,        CNY,     80000000,   CNY
            -5万元,           '',      -50000,     CNY
            """)
    void is_an_exact_amount_with_the_unit_of_the_cell_or_else_of_its_heading(
            String text, String unit, String amount, String currency) {
        var read = AmountText.read(new Cell(text, unit), WORDS).orElseThrow();

        assertThat(read.plain()).isEqualTo(amount);
        assertThat(read.hasUnit()).isTrue();
        assertThat(read.currency() == null ? "CNY?" : read.currency().getCurrencyCode())
                .isEqualTo(currency);
    }

    @Test
    void is_an_amount_without_a_unit_when_neither_says_one() {
        assertThat(AmountText.read(new Cell("8000", ""), WORDS).orElseThrow().hasUnit())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"面议", "约5000万元", "5,00万元", "1.2.3", "5000-8000万元", "五千万元", "5000万万元", "5000美丽", "XAU 5"})
    void is_no_amount(String text) {
        assertThat(AmountText.read(new Cell(text, "万元"), WORDS)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            2026-9-1,             2026-09-01
            2026/9/1,             2026-09-01
            2026.9.1,             2026-09-01
            2026年9月1日,          2026-09-01
            ２０２６年９月１日,       2026-09-01
            20260901,             2026-09-01
            2026-09-01 10:30,     2026-09-01
            2026-09-01T00:00:00,  2026-09-01
            46266,                2026-09-01
            46266.75,             2026-09-01
            2026-13-1,
            2026-2-30,
            9月1日,
            上周,
            99999999,
            """)
    void is_a_day_or_none(String text, @Nullable String day) {
        assertThat(DayText.read(text).map(Object::toString).orElse(null)).isEqualTo(day);
    }
}

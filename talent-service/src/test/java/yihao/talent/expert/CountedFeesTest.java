package yihao.talent.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("EF-02 An expert's fees of a year")
class CountedFeesTest {

    @ParameterizedTest(name = "cap {0}: the second 2000 becomes {1}")
    @CsvSource({"5000.00, 2000.00", "4000.00, 2000.00", "3999.99, 1999.99", "2000.00, 0.00", "1000.00, 0.00"})
    void end_at_the_cap(String cap, String second) {
        var counted = CountedFees.NONE.with("f1", 2026, cny("2000"), cny(cap)).with("f2", 2026, cny("2000"), cny(cap));

        assertThat(counted.of("f2")).isEqualTo(cny(second));
    }

    @Test
    void count_each_fee_once_and_each_year_by_itself() {
        var counted = CountedFees.NONE.with("f1", 2026, cny("2000"), cny("2000"));

        assertThat(counted.with("f1", 2026, cny("9"), cny("2000"))).isEqualTo(counted);
        assertThat(counted.with("f2", 2027, cny("2000"), cny("2000")).of("f2")).isEqualTo(cny("2000"));
    }

    @Test
    void leave_room_again_for_what_was_declined() {
        var counted =
                CountedFees.NONE.with("f1", 2026, cny("2000"), cny("2000")).without("f1");

        assertThat(counted.of("f1")).isNull();
        assertThat(counted.with("f2", 2026, cny("2000"), cny("2000")).of("f2")).isEqualTo(cny("2000"));
    }
}

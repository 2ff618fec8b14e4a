package yihao.project.enclave;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.enclave.DivideYearsTest.FIRST;
import static yihao.project.enclave.DivideYearsTest.divided;
import static yihao.project.enclave.DivideYearsTest.input;
import static yihao.project.enclave.DivideYearsTest.shares;
import static yihao.project.enclave.ExampleEnclaves.SIGNED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.enclave.Phase.Start;

/// Written from FORMATS.md alone and reckoned by hand.
@DisplayName("PE-02 to PE-04 Terms nobody has seen")
class UnseenTermsTest {

    final List<SharedItem> items = read();

    /// 900000 × 60% = 540000. 460000 are open, which need 766666.67 of the second year; its rest is the out-side's, and
    /// the two years of 3:1 begin with the third.
    @Test
    void repay_with_a_part_and_leave_the_rest_of_the_year_to_the_out_side() {
        var years = divided(items.getFirst(), input("1000000.00"), "900000", "1000000", "100.01", "0", "0.03");

        assertThat(shares(years))
                .containsExactly("540000.00:360000.00", "693333.33:306666.67", "75.01:25.00", "0.00:0.00", "0.01:0.02");
    }

    @Test
    void share_an_indicator_for_two_years_from_the_one_after_the_ground_breaking() {
        var broken = new Given(SIGNED, Map.of(Start.GROUND_BREAKING, LocalDate.of(FIRST + 1, 12, 31)), List.of());

        assertThat(shares(divided(items.getLast(), broken, "10", "0.4", "12", "0.1", "5.5")))
                .containsExactly("1.0:9.0", "0.0:0.4", "5.0:7.0", "0.0:0.1", "0.6:4.9");
    }

    private static List<SharedItem> read() {
        try {
            var text = Files.readString(Path.of("src/test/resources/unseen/lanqiao-terms.yaml"));
            return EnclaveTerms.FORMAT.read(text).orElseThrow("unseen").rules().items();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

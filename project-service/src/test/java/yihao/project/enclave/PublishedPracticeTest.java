package yihao.project.enclave;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.enclave.DivideYearsTest.FIRST;
import static yihao.project.enclave.DivideYearsTest.divided;
import static yihao.project.enclave.DivideYearsTest.shares;
import static yihao.project.enclave.ExampleEnclaves.SHIPPED;
import static yihao.project.enclave.PhasesTest.share;
import static yihao.project.enclave.PhasesTest.with;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.project.enclave.EnclaveRules.Practice;
import yihao.project.enclave.SharedItem.Straddle;

@DisplayName("PE-01 A published practice")
class PublishedPracticeTest {

    @Test
    void of_relocation_shares_five_years_from_production_by_the_ratio_that_is_agreed() {
        var practice = practice("zibo-2022-relocation");
        var from = Objects.requireNonNull(practice.from());
        var agreed = PhasesTest.of(Straddle.SPLIT_YEAR, share(3, 1, practice.years(), from, null));
        var production = with(from, LocalDate.of(FIRST, 12, 31));

        assertThat(practice.years()).isEqualTo(5);
        assertThat(shares(divided(agreed, production, "4", "4", "4", "4", "4", "4")))
                .containsExactly("3.00:1.00", "3.00:1.00", "3.00:1.00", "3.00:1.00", "3.00:1.00", "0.00:4.00");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "ningde-2017, 2017-01-01, false",
        "ningde-2017, 2019-12-31, false",
        "ningde-2017, 2020-01-01, true",
        "yishui,      2099-01-01, false",
        "guangzhou-2004, 2099-01-01, false"
    })
    void has_run_out_once_it_surely_has(String id, LocalDate on, boolean expired) {
        assertThat(practice(id).hasExpired(on)).isEqualTo(expired);
    }

    private static Practice practice(String id) {
        return SHIPPED.practices().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

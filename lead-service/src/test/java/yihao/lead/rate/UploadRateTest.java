package yihao.lead.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Function.FINANCE;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.testkit.twins.Acts.actor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.lead.World;
import yihao.testkit.twins.InMemoryAggregates;
import yihao.testkit.twins.InMemoryAggregates.Recorded;

@DisplayName("P2 An exchange rate")
class UploadRateTest {

    static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    static final Act FINANCE_ACT = at(actor("finance", World.CITY, FINANCE), "2026-09-15T02:00:00Z");

    private final Rates rates = new Rates();
    final UploadRate uploadRate = new UploadRate(rates);

    @Test
    void is_published_once_and_the_same_again_changes_nothing() {
        done(upload("USD", DAY, "7.0712"));

        assertThat(done(upload("USD", DAY, "7.07120")).version()).isEqualTo(1);
        assertThat(rates.recorded()).extracting(Recorded::action).containsExactly(RateAction.PUBLISHED);
    }

    @Test
    void is_corrected_with_a_reason_only() {
        done(upload("USD", DAY, "7.0712"));

        assertThat(refused(upload("USD", DAY, "7.0713")).problem()).isEqualTo(RateProblem.RATE_REASON_MISSING);
        var corrected =
                done(uploadRate.upload("USD", DAY, new BigDecimal("7.0713"), "中间价", FINANCE_ACT.because("录入错误")));

        assertThat(corrected.version()).isEqualTo(2);
        assertThat(rates.recorded().getLast().action()).isEqualTo(RateAction.CORRECTED);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(textBlock = """
            CNY, 2026-09-15, 1,           RATE_OF_CNY
            XXX, 2026-09-15, 1,           CURRENCY_UNKNOWN
            DEM, 2026-09-15, 1,           CURRENCY_UNKNOWN
            USD, 2026-09-16, 7.1,         RATE_IN_FUTURE
            USD, 2026-09-15, 0,           RATE_OUT_OF_RANGE
            USD, 2026-09-15, -7.1,        RATE_OUT_OF_RANGE
            USD, 2026-09-15, 10000,       RATE_OUT_OF_RANGE
            USD, 2026-09-15, 7.123456789, RATE_OUT_OF_RANGE
            """)
    void that_cannot_be_right_is_refused(String currency, LocalDate day, String rate, RateProblem problem) {
        assertThat(refused(upload(currency, day, rate)).problem()).isEqualTo(problem);
        assertThat(rates.all()).isEmpty();
    }

    @Test
    void is_uploaded_by_finance_only() {
        var outcome = uploadRate.upload(
                "USD", DAY, new BigDecimal("7"), "x", at(World.BUREAU_PERSON, "2026-09-15T02:00:00Z"));

        assertThat(refused(outcome).problem()).isEqualTo(RateProblem.ONLY_FINANCE);
    }

    private yihao.kernel.Outcome<Versioned<ExchangeRate>> upload(String currency, LocalDate day, String rate) {
        return uploadRate.upload(currency, day, new BigDecimal(rate), "中间价", FINANCE_ACT);
    }

    private static final class Rates extends InMemoryAggregates<ExchangeRate> implements ExchangeRates {

        @Override
        public Optional<ExchangeRate> newest(String currency, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public List<Versioned<ExchangeRate>> of(String currency, LocalDate from, LocalDate to, int limit) {
            return all();
        }
    }
}

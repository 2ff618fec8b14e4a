package yihao.project.capital.kafka;

import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import yihao.contracts.lead.ExchangeRateState;
import yihao.platform.events.Copies;
import yihao.project.capital.Rates;

/// Exchange rates as lead-service tells them, found by currency and day.
public record CopiedRates(Copies<ExchangeRateState> copies) implements Rates {

    public static final String CURRENCY = "state.currency";
    public static final String DAY = "state.day";

    @Override
    public Optional<Rate> find(Currency currency, LocalDate day) {
        var asked = Filters.and(Filters.eq(CURRENCY, currency.getCurrencyCode()), Filters.eq(DAY, day.toString()));
        return copies.query(asked, 1).stream()
                .map(state -> new Rate(new BigDecimal(state.rate()), state.source()))
                .findFirst();
    }
}

package yihao.lead.rate;

import static yihao.lead.rate.RateProblem.CURRENCY_UNKNOWN;
import static yihao.lead.rate.RateProblem.ONLY_FINANCE;
import static yihao.lead.rate.RateProblem.RATE_IN_FUTURE;
import static yihao.lead.rate.RateProblem.RATE_OF_CNY;
import static yihao.lead.rate.RateProblem.RATE_OUT_OF_RANGE;
import static yihao.lead.rate.RateProblem.RATE_REASON_MISSING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reference.Currencies;

/// P2: finance uploads the rate of a day that has begun. Another value for the same day is a correction with a reason.
public final class UploadRate {

    private static final int MOST_DECIMALS = 8;
    private static final BigDecimal BELOW = new BigDecimal("10000");

    private final ExchangeRates rates;

    public UploadRate(ExchangeRates rates) {
        this.rates = rates;
    }

    public Outcome<Versioned<ExchangeRate>> upload(
            String currency, LocalDate day, BigDecimal rate, String source, Act act) {
        return whatIsWrong(currency, day, rate, act)
                .<Outcome<Versioned<ExchangeRate>>>map(Outcome::refused)
                .orElseGet(() -> save(
                        new ExchangeRate(
                                currency,
                                day,
                                rate.stripTrailingZeros(),
                                source,
                                act.actor().subject()),
                        act));
    }

    private Outcome<Versioned<ExchangeRate>> save(ExchangeRate rate, Act act) {
        var id = ExchangeRate.id(rate.currency(), rate.day());
        if (rates.find(id).isEmpty()) {
            try {
                return Outcome.done(rates.add(id, rate, RateAction.PUBLISHED, act));
            } catch (Aggregates.Taken _) {
                // uploaded in between: compare with that one
            }
        }
        return rates.change(id, RateAction.CORRECTED, act, before -> correct(before, rate, act));
    }

    private static Outcome<ExchangeRate> correct(ExchangeRate before, ExchangeRate after, Act act) {
        if (before.rate().compareTo(after.rate()) == 0 && before.source().equals(after.source())) {
            return Outcome.done(before);
        }
        return act.reason() == null || act.reason().isBlank()
                ? Outcome.refused(RATE_REASON_MISSING)
                : Outcome.done(after);
    }

    private static Optional<Refusal> whatIsWrong(String currency, LocalDate day, BigDecimal rate, Act act) {
        if (!act.actor().has(Function.FINANCE)) {
            return Optional.of(Refusal.of(ONLY_FINANCE));
        }
        if (currency.equals("CNY")) {
            return Optional.of(Refusal.of(RATE_OF_CNY));
        }
        if (Currencies.shipped().money(currency).isEmpty()) {
            return Optional.of(Refusal.of(CURRENCY_UNKNOWN, "currency", currency));
        }
        if (day.isAfter(CityTime.day(act.at()))) {
            return Optional.of(Refusal.of(RATE_IN_FUTURE, "day", day));
        }
        var outOfRange = rate.signum() <= 0 || rate.compareTo(BELOW) >= 0 || rate.scale() > MOST_DECIMALS;
        return outOfRange ? Optional.of(Refusal.of(RATE_OUT_OF_RANGE)) : Optional.empty();
    }
}

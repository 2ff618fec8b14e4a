package yihao.lead.rate;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Units of CNY for one unit of the currency on a day, and where that was read.
public record ExchangeRate(String currency, LocalDate day, BigDecimal rate, String source, String by) {

    public static String id(String currency, LocalDate day) {
        return currency + "-" + day;
    }
}

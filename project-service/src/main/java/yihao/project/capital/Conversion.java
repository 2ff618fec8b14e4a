package yihao.project.capital;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import yihao.kernel.Money;

/// Rule PC-03: how a sum became renminbi: the rate, its day and source, and the rule that chose the day.
public record Conversion(BigDecimal rate, LocalDate day, String source, String rule) {

    public static final Currency CNY = Currency.getInstance("CNY");

    /// The one place where money of a project is rounded: half up, to the fen.
    Money toCny(Money amount) {
        return amount.convert(rate, CNY, HALF_UP);
    }
}

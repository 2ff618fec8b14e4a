package yihao.project.carrier;

import static yihao.project.People.NOON;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.project.carrier.Space.Facts;
import yihao.project.carrier.Space.Form;

/// What spaces say and projects need, in few words.
final class ExampleNeeds {

    private ExampleNeeds() {}

    static Facts facts(String area, @Nullable String height, String price) {
        return new Facts(
                new BigDecimal(area),
                height == null ? null : new BigDecimal(height),
                null,
                null,
                Money.cny(price),
                null,
                null);
    }

    static CarrierNeed need(
            @Nullable String from, @Nullable String to, @Nullable String height, @Nullable Money price) {
        return new CarrierNeed(
                Form.UNIT,
                List.of(),
                number(from),
                number(to),
                number(height),
                null,
                null,
                price,
                List.of(),
                null,
                "x",
                NOON);
    }

    static CarrierNeed asking(Criterion criterion, String asked) {
        var nothing = List.<String>of();
        var isArea = criterion == Criterion.AREA;
        return new CarrierNeed(
                Form.UNIT,
                criterion == Criterion.KIND ? List.of(asked) : nothing,
                isArea && asked.endsWith("..") ? number(asked.replace("..", "")) : null,
                isArea && asked.startsWith("..") ? number(asked.replace("..", "")) : null,
                criterion == Criterion.HEIGHT ? number(asked) : null,
                criterion == Criterion.FLOOR_LOAD ? number(asked) : null,
                criterion == Criterion.POWER ? number(asked) : null,
                criterion == Criterion.PRICE ? money(asked) : null,
                criterion == Criterion.PLACE ? List.of(asked) : nothing,
                criterion == Criterion.NEEDED_FROM ? LocalDate.parse(asked) : null,
                "x",
                NOON);
    }

    private static Money money(String written) {
        var parts = written.split(" ");
        return new Money(new BigDecimal(parts[0]), Currency.getInstance(parts[1]));
    }

    private static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }
}

package yihao.talent.benefit;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// What is applied for.
///
/// @param price for what takes a share of a price
/// @param fromMonth for what is paid by the month
public record Application(
        String talentId,
        String kind,
        @Nullable Money price,
        @Nullable LocalDate purchasedOn,
        @Nullable YearMonth fromMonth,
        @Nullable YearMonth toMonth) {}

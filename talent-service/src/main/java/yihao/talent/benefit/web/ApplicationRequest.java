package yihao.talent.benefit.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.talent.benefit.Application;

record ApplicationRequest(
        @NotBlank String talentId,
        @NotBlank String kind,
        @Nullable Money price,
        @Nullable LocalDate purchasedOn,
        @Nullable YearMonth fromMonth,
        @Nullable YearMonth toMonth) {

    Application toDomain() {
        return new Application(talentId, kind, price, purchasedOn, fromMonth, toMonth);
    }
}

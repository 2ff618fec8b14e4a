package yihao.talent.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// What a post is.
///
/// @param places how many may hold it on one day
/// @param leastPay the least base pay of a month
/// @param until the last day on which a contract may begin; none where nothing ends it
public record PostTerms(
        String title,
        String duties,
        String grade,
        int places,
        String requirements,
        Money leastPay,
        Money mostPay,
        LocalDate from,
        @Nullable LocalDate until) {

    boolean isSound() {
        return places > 0
                && leastPay.currency().equals(mostPay.currency())
                && leastPay.isPositive()
                && !mostPay.isLessThan(leastPay)
                && (until == null || !until.isBefore(from));
    }

    public boolean pays(Money base) {
        return base.currency().equals(leastPay.currency()) && !base.isLessThan(leastPay) && !mostPay.isLessThan(base);
    }

    boolean mayBeginOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}

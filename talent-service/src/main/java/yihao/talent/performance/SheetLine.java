package yihao.talent.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// One person's line of a sheet: what it was reckoned from, what was entered, what it came to.
///
/// @param person an opaque id
/// @param subject under which the person works, where it has an account
public record SheetLine(
        String appointment,
        String appointmentNumber,
        String postTitle,
        String person,
        @Nullable String subject,
        Facts facts,
        List<Given> given,
        Reckoned reckoned,
        List<Correction> corrections) {

    public SheetLine {
        given = List.copyOf(given);
        corrections = List.copyOf(corrections);
    }

    SheetLine with(Facts found, ReckonPay reckon) {
        return new SheetLine(
                appointment,
                appointmentNumber,
                postTitle,
                person,
                subject,
                found,
                given,
                reckon.of(found, given),
                corrections);
    }

    SheetLine with(Given one, ReckonPay reckon) {
        var all = new ArrayList<>(given);
        all.removeIf(other -> other.of().equals(one.of()));
        all.add(one);
        return new SheetLine(
                appointment,
                appointmentNumber,
                postTitle,
                person,
                subject,
                facts,
                all,
                reckon.of(facts, all),
                corrections);
    }

    SheetLine keeping(List<Given> entered, ReckonPay reckon) {
        return new SheetLine(
                appointment,
                appointmentNumber,
                postTitle,
                person,
                subject,
                facts,
                entered,
                reckon.of(facts, entered),
                corrections);
    }

    /// The amount and what is owed or owing of earlier sheets; none where neither is known.
    public Optional<Money> payable() {
        var amount = reckoned.amount();
        return corrections.stream()
                .map(Correction::difference)
                .reduce(Money::plus)
                .map(off -> amount == null ? off : amount.plus(off))
                .or(() -> Optional.ofNullable(amount));
    }
}

package yihao.project.enclave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yihao.project.enclave.Phase.Share;
import yihao.project.enclave.Phase.Start;

/// What the years of an agreement are reckoned from, beside their amounts.
///
/// @param starts the days that somebody told
record Given(LocalDate signedOn, Map<Start, LocalDate> starts, List<Input> inputs) {

    /// What the out-side had put in by the end of a year.
    BigDecimal inputUntil(int year) {
        return inputs.stream()
                .filter(input -> input.day().getYear() <= year)
                .map(input -> input.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The day from which a phase counts its years, where that is a day.
    Optional<LocalDate> dayOf(Share share) {
        return switch (share.from()) {
            case SIGNING -> Optional.of(signedOn);
            case DAY -> share.statedDay();
            case GROUND_BREAKING, PRODUCTION -> Optional.ofNullable(starts.get(share.from()));
            case FIRST_AMOUNT, END_OF_PREVIOUS -> Optional.empty();
        };
    }
}

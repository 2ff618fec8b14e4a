package yihao.project.enclave;

import java.time.LocalDate;
import java.util.OptionalInt;
import yihao.project.enclave.Phase.FirstYear;
import yihao.project.enclave.Phase.Share;

/// The calendar years in which a phase shares; none as long as nothing begins it.
record PhaseYears(Share share, OptionalInt first) {

    /// @param begins the year that the phase before leaves it
    static PhaseYears of(Share share, Given given, int begins, OptionalInt firstAmount) {
        return new PhaseYears(
                share,
                switch (share.from()) {
                    case END_OF_PREVIOUS -> OptionalInt.of(begins + (share.firstYear() == FirstYear.NEXT ? 1 : 0));
                    case FIRST_AMOUNT ->
                        firstAmount.isEmpty()
                                ? firstAmount
                                : OptionalInt.of(share.firstYearOf(LocalDate.of(firstAmount.getAsInt(), 1, 1)));
                    case SIGNING, DAY, GROUND_BREAKING, PRODUCTION ->
                        given.dayOf(share)
                                .map(share::firstYearOf)
                                .map(OptionalInt::of)
                                .orElse(OptionalInt.empty());
                });
    }

    boolean hasBegun(int year) {
        return first.isPresent() && year >= first.getAsInt();
    }

    boolean isOver(int year) {
        var years = share.years();
        return hasBegun(year) && years != null && year >= first.getAsInt() + years;
    }

    boolean runs(int year) {
        return hasBegun(year) && !isOver(year);
    }

    int nth(int year) {
        return year - first.orElseThrow() + 1;
    }

    /// The first year after them.
    int next() {
        var years = share.years();
        return first.orElseThrow() + (years == null ? 0 : years);
    }
}

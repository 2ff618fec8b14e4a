package yihao.reward.honour;

import yihao.reward.deduction.CountedIn;
import yihao.reward.deduction.Deductions;

/// The deductions this service keeps, of a year and all that lies in it.
final class DeductionFacts implements UnitFacts {

    private final Deductions deductions;

    DeductionFacts(Deductions deductions) {
        this.deductions = deductions;
    }

    @Override
    public boolean hasDeductionInForce(String unit, int year) {
        return !deductions
                .counting(unit, CountedIn.within(String.valueOf(year)))
                .isEmpty();
    }
}

package yihao.talent.performance;

import yihao.kernel.Money;

/// Rule TS-09: what a locked sheet would come to by what is known now, and what was paid for it so far.
public record Correction(String sheet, String sheetNumber, String period, Money before, Money now) {

    public Money difference() {
        return now.minus(before);
    }
}

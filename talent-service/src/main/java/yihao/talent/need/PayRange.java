package yihao.talent.need;

import yihao.kernel.Money;

/// What is paid a year before tax, from and to, in one currency.
public record PayRange(Money from, Money to) {

    boolean isOneCurrency() {
        return from.currency().equals(to.currency());
    }

    boolean isOrdered() {
        return !to.isLessThan(from) && !from.isLessThan(Money.zero(from.currency()));
    }
}

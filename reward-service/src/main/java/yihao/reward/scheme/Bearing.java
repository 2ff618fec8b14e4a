package yihao.reward.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import yihao.kernel.Money;
import yihao.reward.scheme.Terms.Payer;

/// Rule RS-12: who bears an award, part by part: a payer who has reached the most it pays of one award leaves the rest
/// to the last.
public final class Bearing {

    private static final int DIGITS = 20;

    private final Map<String, BigDecimal> borne = new HashMap<>();
    private final BigDecimal rate;

    /// @param computed the award; it may be paid in another currency than that of the ceilings
    public Bearing(Scheme scheme, Computation computed) {
        var total = computed.total();
        var isOurs = total.currency().getCurrencyCode().equals(scheme.currency());
        this.rate = isOurs || computed.exact().signum() == 0
                ? BigDecimal.ONE
                : total.amount().divide(computed.exact(), DIGITS, RoundingMode.DOWN);
    }

    /// What each bears of the next part; none where there are no payers.
    public List<PayerShare> shares(List<Payer> payers, Money part) {
        var divided = Divided.by(payers.stream().map(Payer::permille).toList(), part);
        var amounts = new ArrayList<>(divided.stream().map(Money::amount).toList());
        int last = payers.size() - 1;
        for (int i = 0; i < last; i++) {
            var most = held(payers.get(i), new Money(amounts.get(i), part.currency()));
            amounts.set(last, amounts.get(last).add(amounts.get(i)).subtract(most));
            amounts.set(i, most);
            borne.merge(payers.get(i).payer(), most, BigDecimal::add);
        }
        if (last >= 0) {
            borne.merge(payers.get(last).payer(), amounts.get(last), BigDecimal::add);
        }
        return IntStream.range(0, payers.size())
                .mapToObj(i -> new PayerShare(payers.get(i).payer(), new Money(amounts.get(i), part.currency())))
                .toList();
    }

    private BigDecimal held(Payer payer, Money share) {
        var ceiling = payer.ceiling();
        if (ceiling == null) {
            return share.amount();
        }
        var most = ceiling.multiply(rate)
                .setScale(share.currency().getDefaultFractionDigits(), RoundingMode.DOWN)
                .subtract(borne.getOrDefault(payer.payer(), BigDecimal.ZERO));
        return share.amount().min(most.max(BigDecimal.ZERO));
    }
}

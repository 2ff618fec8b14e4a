package yihao.reward.scheme;

import java.math.BigDecimal;
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

    private final Map<String, BigDecimal> borne = new HashMap<>();

    /// What each bears of the next part; none where there are no payers.
    public List<PayerShare> shares(List<Payer> payers, Money part) {
        var divided = Divided.by(payers.stream().map(Payer::permille).toList(), part);
        var amounts = new ArrayList<>(divided.stream().map(Money::amount).toList());
        int last = payers.size() - 1;
        for (int i = 0; i < last; i++) {
            var most = held(payers.get(i), amounts.get(i));
            amounts.set(last, amounts.get(last).add(amounts.get(i)).subtract(most));
            amounts.set(i, most);
            borne.merge(payers.get(i).payer(), most, BigDecimal::add);
        }
        return IntStream.range(0, payers.size())
                .mapToObj(i -> new PayerShare(payers.get(i).payer(), new Money(amounts.get(i), part.currency())))
                .toList();
    }

    private BigDecimal held(Payer payer, BigDecimal share) {
        var ceiling = payer.ceiling();
        return ceiling == null
                ? share
                : share.min(ceiling.subtract(borne.getOrDefault(payer.payer(), BigDecimal.ZERO)));
    }
}

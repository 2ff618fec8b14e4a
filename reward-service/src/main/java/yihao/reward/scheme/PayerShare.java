package yihao.reward.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import yihao.kernel.Money;

/// Rule RS-12: what each payer (city, district …) pays of a sum. The shares add up to it to the last fen.
public record PayerShare(String payer, Money amount) {

    /// What each pays of a whole award, in the order in which they are named.
    public static List<PayerShare> of(Scheme scheme, Computation computed) {
        var bearing = new Bearing(scheme, computed);
        var all = new LinkedHashMap<String, Money>();
        computed.lots(scheme)
                .forEach(lot -> bearing.shares(lot.payers(), lot.amount())
                        .forEach(share -> all.merge(share.payer(), share.amount(), Money::plus)));
        return all.entrySet().stream()
                .map(one -> new PayerShare(one.getKey(), one.getValue()))
                .toList();
    }
}

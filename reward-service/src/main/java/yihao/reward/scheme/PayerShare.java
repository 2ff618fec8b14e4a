package yihao.reward.scheme;

import java.util.List;
import java.util.stream.IntStream;
import yihao.kernel.Money;
import yihao.reward.scheme.Terms.Payer;

/// Rule RS-12: what each payer (city, district …) pays of a sum. The shares add up to it to the last fen.
public record PayerShare(String payer, Money amount) {

    /// None where the scheme names no payers.
    public static List<PayerShare> of(Scheme scheme, Money sum) {
        var payers = scheme.payers();
        var shares = Divided.by(payers.stream().map(Payer::permille).toList(), sum);
        return IntStream.range(0, payers.size())
                .mapToObj(i -> new PayerShare(payers.get(i).payer(), shares.get(i)))
                .toList();
    }
}

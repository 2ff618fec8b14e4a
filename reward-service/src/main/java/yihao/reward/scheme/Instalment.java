package yihao.reward.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import yihao.kernel.Money;

/// Rule RS-08: a part of an award that falls due on its own. The parts add up to the award to the last fen: shares are
/// rounded half up, the last part takes what is left.
public record Instalment(int no, Money amount, String due) {

    public static List<Instalment> of(Scheme scheme, Money award) {
        var rules = scheme.instalments();
        if (rules.isEmpty()) {
            return List.of(new Instalment(1, award, ""));
        }
        var parts = new ArrayList<Instalment>();
        var left = award;
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            var last = i == rules.size() - 1;
            var amount = last || rule.permille() == null ? left : share(award, rule.permille());
            parts.add(new Instalment(i + 1, amount, rule.due()));
            left = left.minus(amount);
        }
        return List.copyOf(parts);
    }

    private static Money share(Money award, BigDecimal permille) {
        return award.convert(permille.movePointLeft(3), award.currency(), RoundingMode.HALF_UP);
    }
}

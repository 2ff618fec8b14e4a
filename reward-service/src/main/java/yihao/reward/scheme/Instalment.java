package yihao.reward.scheme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.reward.scheme.Scheme.InstalmentRule;

/// Rule RS-08: a part of an award that falls due on its own. The parts add up to the award to the last fen.
public record Instalment(
        int no, Money amount, String due, @Nullable Trigger trigger) {

    /// By the scheme's own rules, whatever the case.
    public static List<Instalment> of(Scheme scheme, Money award) {
        return of(scheme.instalments(), award);
    }

    /// By the lots of one case, counted on from lot to lot.
    public static List<Instalment> of(Scheme scheme, Computation computed) {
        var parts = new ArrayList<Instalment>();
        for (var lot : computed.lots(scheme)) {
            for (var one : of(lot.instalments(), lot.amount())) {
                parts.add(new Instalment(parts.size() + 1, one.amount(), one.due(), one.trigger()));
            }
        }
        return List.copyOf(parts);
    }

    /// By the rules of one case, as its computation names them.
    public static List<Instalment> of(List<InstalmentRule> rules, Money award) {
        if (rules.isEmpty()) {
            return List.of(new Instalment(1, award, "", null));
        }
        var shares = Divided.by(rules.stream().map(InstalmentRule::permille).toList(), award);
        var parts = new ArrayList<Instalment>();
        for (int i = 0; i < rules.size(); i++) {
            parts.add(new Instalment(
                    i + 1, shares.get(i), rules.get(i).due(), rules.get(i).trigger()));
        }
        return List.copyOf(parts);
    }
}

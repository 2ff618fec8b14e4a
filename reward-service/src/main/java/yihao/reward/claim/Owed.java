package yihao.reward.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import yihao.kernel.Money;
import yihao.reward.claim.Subject.Payee;
import yihao.reward.scheme.Instalment;

/// Rule RC-08: what is owed of an approved claim, in the order in which it is paid. Of joint referrers each has its
/// part
/// of the whole award, in the scheme's instalments; a part of nothing is not paid.
final class Owed {

    private Owed() {}

    static List<Share> of(Claim claim) {
        var award = claim.computation().total();
        var payees = claim.subject().payees();
        if (payees.isEmpty()) {
            return Instalment.of(claim.scheme(), award).stream()
                    .map(part -> share(part.no(), claim.subject().payee(), part))
                    .toList();
        }
        var parts = Split.of(award, payees.stream().map(Payee::percent).toList()).stream()
                .map(part -> Instalment.of(claim.scheme(), part))
                .toList();
        var owed = new ArrayList<Share>();
        IntStream.range(0, parts.getFirst().size())
                .forEach(instalment -> IntStream.range(0, payees.size())
                        .filter(at -> isSomething(parts.get(at).get(instalment).amount()))
                        .forEach(at -> owed.add(share(
                                owed.size() + 1,
                                payees.get(at).referrerId(),
                                parts.get(at).get(instalment)))));
        return List.copyOf(owed);
    }

    private static Share share(int no, String payee, Instalment part) {
        return Share.open(no, payee, part.amount(), part.due(), null);
    }

    private static boolean isSomething(Money amount) {
        return amount.amount().signum() > 0;
    }
}

package yihao.reward.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.reward.claim.Subject.Payee;
import yihao.reward.scheme.Bearing;
import yihao.reward.scheme.Divided;
import yihao.reward.scheme.Instalment;
import yihao.reward.scheme.Lot;

/// Rules RC-08, RC-15: what is owed of an approved claim, in the order in which it is paid: instalment by instalment,
/// of each the payees, of each the payers. Of joint referrers each has its part of the whole award, of several payers
/// each bears its part of that, by the largest remainder; a part of nothing is not paid.
final class Owed {

    private Owed() {}

    private record Part(String payee, Lot lot, Instalment instalment) {}

    static List<Share> of(Claim claim) {
        var parts = payees(claim).toList();
        var bearing = new Bearing(claim.scheme(), claim.computation());
        var owed = new ArrayList<Share>();
        var most = parts.stream().mapToInt(part -> part.instalment().no()).max().orElse(0);
        IntStream.rangeClosed(1, most)
                .boxed()
                .flatMap(no -> parts.stream().filter(part -> part.instalment().no() == no))
                .forEach(part -> payers(part, bearing)
                        .filter(share -> share.amount().isPositive())
                        .forEach(share -> owed.add(Share.open(
                                owed.size() + 1, part.payee(), part.instalment(), share.amount(), share.payer()))));
        return List.copyOf(owed);
    }

    /// Each payee's part of the award, in the instalments of the case.
    private static Stream<Part> payees(Claim claim) {
        var award = claim.computation().total();
        var payees = claim.subject().payees();
        if (payees.isEmpty()) {
            return instalments(claim, claim.subject().payee(), award);
        }
        var amounts = Split.of(award, payees.stream().map(Payee::percent).toList());
        return IntStream.range(0, payees.size())
                .boxed()
                .flatMap(at -> instalments(claim, payees.get(at).referrerId(), amounts.get(at)));
    }

    /// Of a payee's part each lot has its share; instalments are counted on from lot to lot.
    private static Stream<Part> instalments(Claim claim, String payee, Money amount) {
        var lots = claim.computation().lots(claim.scheme());
        var amounts = Divided.inProportion(
                lots.stream().map(lot -> lot.amount().amount()).toList(), amount);
        var parts = new ArrayList<Part>();
        int counted = 0;
        for (int i = 0; i < lots.size(); i++) {
            var lot = lots.get(i);
            for (var one : Instalment.of(lot.instalments(), amounts.get(i))) {
                var numbered = new Instalment(counted + one.no(), one.amount(), one.due(), one.trigger());
                parts.add(new Part(payee, lot, numbered));
            }
            counted += Math.max(1, lot.instalments().size());
        }
        return parts.stream();
    }

    private record Borne(@Nullable String payer, Money amount) {}

    private static Stream<Borne> payers(Part part, Bearing bearing) {
        var amount = part.instalment().amount();
        var borne = bearing.shares(part.lot().payers(), amount);
        return borne.isEmpty()
                ? Stream.of(new Borne(null, amount))
                : borne.stream().map(share -> new Borne(share.payer(), share.amount()));
    }
}

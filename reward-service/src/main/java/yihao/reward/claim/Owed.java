package yihao.reward.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.reward.claim.Subject.Payee;
import yihao.reward.scheme.Instalment;
import yihao.reward.scheme.PayerShare;

/// Rules RC-08, RC-15: what is owed of an approved claim, in the order in which it is paid: instalment by instalment,
/// of each the payees, of each the payers. Of joint referrers each has its part of the whole award, of several payers
/// each bears its part of that, by the largest remainder; a part of nothing is not paid.
final class Owed {

    private Owed() {}

    private record Part(String payee, @Nullable String payer, Instalment instalment) {}

    static List<Share> of(Claim claim) {
        var parts = payees(claim).flatMap(part -> payers(claim, part)).toList();
        var owed = new ArrayList<Share>();
        var most = parts.stream().mapToInt(part -> part.instalment().no()).max().orElse(0);
        IntStream.rangeClosed(1, most)
                .boxed()
                .flatMap(no -> parts.stream().filter(part -> part.instalment().no() == no))
                .filter(part -> part.instalment().amount().isPositive())
                .forEach(part -> owed.add(Share.open(
                        owed.size() + 1,
                        part.payee(),
                        part.instalment(),
                        part.instalment().amount(),
                        part.payer())));
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

    private static Stream<Part> instalments(Claim claim, String payee, Money amount) {
        return Instalment.of(claim.computation().instalments(), amount).stream()
                .map(instalment -> new Part(payee, null, instalment));
    }

    private static Stream<Part> payers(Claim claim, Part part) {
        var one = part.instalment();
        var borne = PayerShare.of(claim.scheme(), one.amount());
        return borne.isEmpty()
                ? Stream.of(part)
                : borne.stream()
                        .map(share -> new Part(
                                part.payee(),
                                share.payer(),
                                new Instalment(one.no(), share.amount(), one.due(), one.trigger())));
    }
}

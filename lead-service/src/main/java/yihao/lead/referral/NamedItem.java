package yihao.lead.referral;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.referral.AgreeShares.Agreed;
import yihao.lead.referral.FileReferral.Filing;
import yihao.lead.referral.ImportReferrals.Item;
import yihao.lead.referral.ImportReferrals.No;
import yihao.lead.referral.ImportReferrals.Result;

/// What one filing of a spreadsheet says, once its referrers are found.
record NamedItem(Item item, List<Versioned<Referrer>> referrers) {

    Filing filing() {
        var agreed = new ArrayList<Agreed>();
        for (int nth = 0; nth < referrers.size(); nth++) {
            var percent = item.parts().get(nth).percent();
            if (percent != null) {
                agreed.add(new Agreed(referrers.get(nth).id(), percent));
            }
        }
        return new Filing(filer().id(), item.lead(), item.statement(), agreed);
    }

    /// Who files, or is filed for.
    Versioned<Referrer> filer() {
        return referrers.getFirst();
    }

    List<Referrer> states() {
        return referrers.stream().map(Versioned::state).toList();
    }

    Result no(Refusal refusal) {
        return new No(states(), refusal);
    }

    /// Who is named twice has not said one share.
    boolean isThis(Referral there) {
        if (referrers.stream().map(Versioned::id).distinct().count() < referrers.size()) {
            return false;
        }
        return there.isJoint()
                ? percents(there.shares(), ReferrerShare::referrerId, ReferrerShare::percent)
                        .equals(percents())
                : there.referrerId().equals(filer().id()) && hasWhole();
    }

    private boolean hasWhole() {
        return referrers.size() == 1
                && percents().values().stream().allMatch(percent -> percent.compareTo(AgreeShares.WHOLE) == 0);
    }

    private Map<String, BigDecimal> percents() {
        return percents(filing().shares(), Agreed::referrer, Agreed::percent);
    }

    private static <S> Map<String, BigDecimal> percents(
            List<S> shares, Function<S, String> referrer, Function<S, BigDecimal> percent) {
        return shares.stream().collect(Collectors.toMap(referrer, percent.andThen(BigDecimal::stripTrailingZeros)));
    }
}

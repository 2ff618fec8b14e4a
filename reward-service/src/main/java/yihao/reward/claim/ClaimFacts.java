package yihao.reward.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yihao.reward.copies.KnownCapital;
import yihao.reward.copies.KnownProject;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Facts.Sum;

/// Rule RC-02: what a scheme may know of a case: verified money by kind, what the project says, and what the applicant
/// declares where the project says nothing.
final class ClaimFacts {

    static final String CONTRACT_AMOUNT = "CONTRACT_AMOUNT";

    private ClaimFacts() {}

    static Facts of(KnownProject project, List<KnownCapital> capital, Map<String, String> declared) {
        var sums = new HashMap<String, List<Sum>>();
        for (var money : capital) {
            if (money.verified() && money.projectId().equals(project.id())) {
                sums.computeIfAbsent(money.kind(), _ -> new ArrayList<>())
                        .add(new Sum(money.id(), money.amount(), money.amountCny()));
            }
        }
        var contract = project.contractAmount();
        if (contract != null) {
            sums.put(CONTRACT_AMOUNT, List.of(new Sum(project.id(), contract, contract)));
        }
        var words = new HashMap<>(declared);
        words.put("foreignInvested", Boolean.toString(project.foreignInvested()));
        words.put("investorFromOutsideCity", Boolean.toString(project.investorFromOutsideCity()));
        words.put("country", project.country());
        words.put("stage", project.stage());
        var industry = project.industry();
        if (industry != null) {
            words.put("industry", industry);
        }
        return new Facts(sums, words, Map.of());
    }
}

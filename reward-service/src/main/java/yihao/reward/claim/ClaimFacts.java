package yihao.reward.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownCapital;
import yihao.reward.copies.KnownProject;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Facts.Sum;

/// Rule RC-02: what a scheme may know of a case: verified money by kind, what the project, the referral and the
/// register of enterprises say, and what the applicant declares where they say nothing.
final class ClaimFacts {

    static final String CONTRACT_AMOUNT = "CONTRACT_AMOUNT";

    private ClaimFacts() {}

    static Facts of(Known known, Subject subject, KnownProject project, List<KnownCapital> capital) {
        var words = new HashMap<>(subject.declared());
        words.put("foreignInvested", Boolean.toString(project.foreignInvested()));
        words.put("investorFromOutsideCity", Boolean.toString(project.investorFromOutsideCity()));
        words.put("country", project.country());
        words.put("stage", project.stage());
        words.put("claimantKind", subject.payeeKind().name());
        put(words, "industry", project.industry());
        put(words, "agreementOn", project.signedOn());
        project.reachedOn()
                .keySet()
                .forEach(stage ->
                        project.provedOn(stage).ifPresent(day -> words.put("reached." + stage, day.toString())));
        var referralId = subject.referralId();
        if (referralId != null) {
            known.referral(referralId).ifPresent(referral -> put(words, "referralFiledOn", referral.filedOn()));
        }
        var enterpriseId = project.enterpriseId();
        if (enterpriseId != null) {
            known.enterprise(enterpriseId)
                    .ifPresent(one -> one.traits().forEach(trait -> words.put("trait." + trait, "true")));
        }
        return new Facts(sums(project, capital), words, Map.of());
    }

    private static Map<String, List<Sum>> sums(KnownProject project, List<KnownCapital> capital) {
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
        return sums;
    }

    private static void put(Map<String, String> words, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            words.put(name, value.toString());
        }
    }
}

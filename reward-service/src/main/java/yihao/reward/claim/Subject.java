package yihao.reward.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// What a claim is about: the project, the referral, and what the applicant declares besides (a headquarters, a
/// listing) for the reviewers to check.
///
/// @param payee the referrer; of joint ones the one who filed
/// @param payees joint referrers with what they agreed on; none where one has the whole
public record Subject(
        String projectId,
        String projectNumber,
        String projectName,
        String unit,
        String referralId,
        String payee,
        List<Payee> payees,
        Map<String, String> declared) {

    public Subject {
        payees = List.copyOf(payees);
        declared = Map.copyOf(declared);
    }

    public record Payee(String referrerId, BigDecimal percent) {}
}

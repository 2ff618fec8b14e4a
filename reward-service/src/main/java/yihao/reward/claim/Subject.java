package yihao.reward.claim;

import java.util.Map;

/// What a claim is about: the project, the referral, and what the applicant declares besides (a headquarters, a
/// listing) for the reviewers to check.
public record Subject(
        String projectId,
        String projectNumber,
        String projectName,
        String unit,
        String referralId,
        String payee,
        Map<String, String> declared) {

    public Subject {
        declared = Map.copyOf(declared);
    }
}

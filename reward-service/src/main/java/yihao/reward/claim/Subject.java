package yihao.reward.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a claim is about: the project, who is to be rewarded for it, and what the applicant declares besides (a
/// headquarters, a listing) for the reviewers to check.
///
/// @param referralId of a referrer's claim
/// @param payee the referrer (of joint ones the one who filed), the unit or the enterprise
/// @param payees joint referrers with what they agreed on; none where one has the whole
/// @param beneficiary whose components of the scheme are claimed: REFERRER, UNIT, INVESTOR …
public record Subject(
        String projectId,
        String projectNumber,
        String projectName,
        String unit,
        @Nullable String referralId,
        String payee,
        List<Payee> payees,
        Map<String, String> declared,
        String beneficiary,
        PayeeKind payeeKind) {

    public static final String REFERRER = "REFERRER";
    public static final String UNIT = "UNIT";

    public Subject {
        payees = List.copyOf(payees);
        declared = Map.copyOf(declared);
        beneficiary = Objects.requireNonNullElse(beneficiary, REFERRER);
        payeeKind = Objects.requireNonNullElse(payeeKind, PayeeKind.NATURAL_PERSON);
    }

    public record Payee(String referrerId, BigDecimal percent, PayeeKind kind) {
        public Payee {
            kind = Objects.requireNonNullElse(kind, PayeeKind.NATURAL_PERSON);
        }
    }

    /// What lives once: the project under the scheme, for each beneficiary.
    static String liveKey(String projectId, String schemeId, String beneficiary) {
        var key = projectId + "/" + schemeId;
        return beneficiary.equals(REFERRER) ? key : key + "/" + beneficiary;
    }

    /// What kind of payee one of those is that are paid.
    public PayeeKind kindOf(String paid) {
        return payees.stream()
                .filter(one -> one.referrerId().equals(paid))
                .map(Payee::kind)
                .findFirst()
                .orElse(payeeKind);
    }

    Subject declaring(Map<String, String> corrected) {
        return new Subject(
                projectId,
                projectNumber,
                projectName,
                unit,
                referralId,
                payee,
                payees,
                corrected,
                beneficiary,
                payeeKind);
    }
}

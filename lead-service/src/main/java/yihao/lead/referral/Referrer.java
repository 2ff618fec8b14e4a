package yihao.lead.referral;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.platform.secrecy.Sealed;

/// L11: who may file a referral: a legal or a natural person, confirmed by an officer.
///
/// @param name a legal person's name; a natural person's, masked
/// @param person who it is, sealed under that person's own key
/// @param subject the referrer's own account; none when an officer registered it on the referrer's behalf
/// @param keys what only one referrer can have
/// @param rule id and version of the rule that let it in
public record Referrer(
        String number,
        ReferrerKind referrerKind,
        Category category,
        String name,
        @Nullable String creditCode,
        Person person,
        @Nullable String subject,
        String registeredBy,
        Instant registeredAt,
        String unit,
        List<String> keys,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        String rule) {

    public Referrer {
        keys = List.copyOf(keys);
    }

    /// Name, telephone and identity number, sealed.
    public record Person(
            String personId,
            Sealed name,
            Sealed phone,
            @Nullable Sealed identityNumber) {}

    public enum ReferrerKind {
        LEGAL_PERSON,
        NATURAL_PERSON
    }

    public enum Category {
        ENTERPRISE,
        INTERMEDIARY,
        CHAMBER,
        INDIVIDUAL,
        STATE_ORGAN,
        PUBLIC_INSTITUTION,
        CIVIL_SERVANT,
        STAKEHOLDER
    }

    /// By which nobody else may have this credit code.
    public static String key(String creditCode) {
        return "code:" + creditCode;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public boolean isOnBehalf() {
        return subject == null;
    }

    Outcome<Referrer> confirm(Actor by, Instant at) {
        if (isConfirmed()) {
            return Outcome.refused(ReferralProblem.REFERRER_ALREADY_CONFIRMED);
        }
        if (by.is(registeredBy)) {
            return Outcome.refused(ReferralProblem.REFERRER_CONFIRMS_ITSELF);
        }
        return Outcome.done(new Referrer(
                number,
                referrerKind,
                category,
                name,
                creditCode,
                person,
                subject,
                registeredBy,
                registeredAt,
                unit,
                keys,
                by.subject(),
                at,
                rule));
    }
}

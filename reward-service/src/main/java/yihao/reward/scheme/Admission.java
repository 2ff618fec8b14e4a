package yihao.reward.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rule RS-11: whether a case comes under the scheme at all: its conditions, its floors, who refers, when it was filed,
/// how often.
/// What a case does not say about filing and referrer is left to whoever takes the claim.
record Admission(Scheme scheme, Facts facts, Lines lines) {

    static final String REFERRER_KIND = "referrerKind";
    static final String REFERRAL_FILED = "REFERRAL_FILED";
    static final String APPLIED = "APPLIED";

    private static final String REFERRER = "REFERRER";

    boolean admits(String beneficiary) {
        return lines.hold("", "", scheme.conditions(), facts)
                && Limits.ofScheme(facts, lines).reached(scheme.floors(), BigDecimal.ZERO)
                && admitsReferrer(beneficiary)
                && isFiledInTime()
                && hasOccasionsLeft();
    }

    private boolean admitsReferrer(String beneficiary) {
        var kind = facts.words().get(REFERRER_KIND);
        var referrers = scheme.referrers();
        if (!beneficiary.equals(REFERRER) || kind == null || referrers == null || referrers.admits(kind)) {
            return true;
        }
        lines.add(Step.REFERRER_EXCLUDED, Map.of("found", kind), BigDecimal.ZERO);
        return false;
    }

    private boolean isFiledInTime() {
        var filing = scheme.filing();
        return filing == null
                || (isInTime(REFERRAL_FILED, filing.referral()) && isInTime(APPLIED, filing.application()));
    }

    private boolean hasOccasionsLeft() {
        var occasions = scheme.terms().occasions();
        var before = occasions == null ? 0 : occasions.per().awards(facts);
        if (occasions == null || before < occasions.most()) {
            return true;
        }
        var values =
                Map.of("times", String.valueOf(before), "per", occasions.per().name());
        lines.add(Step.OFTEN_ENOUGH, values, BigDecimal.ZERO);
        return false;
    }

    private boolean isInTime(String event, Filing.@Nullable Window window) {
        LocalDate day = facts.dates().get(event);
        if (day == null || window == null || window.admits(day, facts)) {
            return true;
        }
        lines.add(Step.FILED_LATE, Map.of("fact", event, "found", day.toString()), BigDecimal.ZERO);
        return false;
    }
}

package yihao.lead.referral;

import static yihao.lead.referral.ReferralProblem.REFERRER_AMBIGUOUS;
import static yihao.lead.referral.ReferralProblem.REFERRER_NAMED_OTHERWISE;
import static yihao.lead.referral.ReferralProblem.REFERRER_UNKNOWN;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reference.CreditCode;

/// L11, G5: the registered referrer that a row means: by its number or credit code, or a legal person by its name. A
/// natural person's name is masked, and a masked name may be many people's: those go by their number.
final class NameReferrer {

    private static final int SEVERAL = 2;

    private final Referrers referrers;

    NameReferrer(Referrers referrers) {
        this.referrers = referrers;
    }

    /// @param code its number or credit code; where that is said, the name has to be that one's
    /// @param name or, where people write it there, the number or code
    record Called(@Nullable String code, @Nullable String name) {}

    Outcome<Versioned<Referrer>> of(Called called) {
        var code = called.code();
        var name = called.name();
        if (code == null) {
            return name == null
                    ? Outcome.refused(REFERRER_UNKNOWN)
                    : coded(name).map(Outcome::done).orElseGet(() -> named(name));
        }
        return coded(code)
                .map(found -> name == null || isCalled(found.state(), name)
                        ? Outcome.done(found)
                        : NameReferrer.<Versioned<Referrer>>otherwise(found.state()))
                .orElseGet(() -> Outcome.refused(REFERRER_UNKNOWN));
    }

    private static <T> Outcome<T> otherwise(Referrer referrer) {
        return Outcome.refused(
                new Refusal(REFERRER_NAMED_OTHERWISE, Map.of("number", referrer.number(), "name", referrer.name())));
    }

    private Optional<Versioned<Referrer>> coded(String code) {
        return referrers
                .withNumber(plain(code))
                .or(() -> referrers.withCode(CreditCode.of(code).text()));
    }

    private Outcome<Versioned<Referrer>> named(String name) {
        var found = referrers.called(spellings(name), SEVERAL);
        if (found.isEmpty()) {
            return Outcome.refused(REFERRER_UNKNOWN);
        }
        return found.size() == 1
                ? Outcome.done(found.getFirst())
                : Outcome.refused(Refusal.of(REFERRER_AMBIGUOUS, "name", name));
    }

    private static boolean isCalled(Referrer referrer, String name) {
        var written = plain(name);
        return written.equals(plain(referrer.name()))
                || written.equals(referrer.number())
                || Masks.name(written).equals(referrer.name());
    }

    /// 演示（山东）有限公司 is written with either brackets.
    private static List<String> spellings(String name) {
        var stripped = name.strip();
        return List.of(stripped, plain(name), plain(name).replace('(', '（').replace(')', '）'));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}

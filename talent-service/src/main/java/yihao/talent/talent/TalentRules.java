package yihao.talent.talent;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.talent.TalentRefusal.DATE_IN_FUTURE;
import static yihao.talent.talent.TalentRefusal.IDENTITY_INVALID;
import static yihao.talent.talent.TalentRefusal.UNKNOWN_FIELD;
import static yihao.talent.talent.TalentRefusal.UNKNOWN_LANGUAGE;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// What is checked before a talent is registered.
///
/// @param residentId whether a number is a resident identity number
/// @param industry whether a code exists in GB/T 4754
public record TalentRules(Predicate<String> residentId, Predicate<String> industry, Set<String> languages) {

    Outcome<Registration> check(Registration registration, LocalDate today) {
        if (registration.identityKind() == IdentityKind.RESIDENT_ID
                && !residentId.test(registration.identityNumber())) {
            return refused(IDENTITY_INVALID);
        }
        for (var field : registration.fields()) {
            if (!industry.test(field)) {
                return refused(Refusal.of(UNKNOWN_FIELD, "field", field));
            }
        }
        for (var language : registration.languages()) {
            if (!languages.contains(language)) {
                return refused(Refusal.of(UNKNOWN_LANGUAGE, "language", language));
            }
        }
        if (registration.titles().stream().anyMatch(title -> title.year() > today.getYear())) {
            return refused(DATE_IN_FUTURE);
        }
        return done(registration);
    }
}

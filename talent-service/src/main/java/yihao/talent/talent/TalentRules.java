package yihao.talent.talent;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.talent.TalentRefusal.DATE_IN_FUTURE;
import static yihao.talent.talent.TalentRefusal.IDENTITY_INVALID;
import static yihao.talent.talent.TalentRefusal.UNKNOWN_FIELD;
import static yihao.talent.talent.TalentRefusal.UNKNOWN_LANGUAGE;
import static yihao.talent.talent.TalentRefusal.UNKNOWN_PLACE;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// What is checked before a talent is registered.
///
/// @param residentId whether a number is a resident identity number
/// @param industry whether a code exists in GB/T 4754
/// @param place whether a code is an administrative division of GB/T 2260
public record TalentRules(
        Predicate<String> residentId, Predicate<String> industry, Set<String> languages, Predicate<String> place) {

    Outcome<Registration> check(Registration registration, LocalDate today) {
        if (registration.identityKind() == IdentityKind.RESIDENT_ID
                && !residentId.test(registration.identityNumber())) {
            return refused(IDENTITY_INVALID);
        }
        if (registration.titles().stream().anyMatch(title -> title.year() > today.getYear())) {
            return refused(DATE_IN_FUTURE);
        }
        return check(registration.profile()).map(_ -> registration);
    }

    Outcome<Profile> check(Profile profile) {
        for (var field : profile.fields()) {
            if (!industry.test(field)) {
                return refused(Refusal.of(UNKNOWN_FIELD, "field", field));
            }
        }
        for (var language : profile.languages()) {
            if (!languages.contains(language)) {
                return refused(Refusal.of(UNKNOWN_LANGUAGE, "language", language));
            }
        }
        var wanted = profile.placeWanted();
        return wanted == null || place.test(wanted)
                ? done(profile)
                : refused(Refusal.of(UNKNOWN_PLACE, "place", wanted));
    }
}

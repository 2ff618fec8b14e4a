package yihao.talent.need;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.need.NeedRefusal.FIELD_UNKNOWN;
import static yihao.talent.need.NeedRefusal.LANGUAGE_UNKNOWN;
import static yihao.talent.need.NeedRefusal.NEEDED_BEFORE_TODAY;
import static yihao.talent.need.NeedRefusal.PAY_BACKWARDS;
import static yihao.talent.need.NeedRefusal.PLACE_UNKNOWN;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// What is checked of what somebody asks for.
///
/// @param industry whether a code exists in GB/T 4754
/// @param division whether a code is a place
public record AskedRules(Predicate<String> industry, Predicate<String> division, Set<String> languages) {

    Outcome<Asked> check(Asked asked, LocalDate today) {
        if (!industry.test(asked.field())) {
            return refused(Refusal.of(FIELD_UNKNOWN, "field", asked.field()));
        }
        if (asked.place() != null && !division.test(asked.place())) {
            return refused(Refusal.of(PLACE_UNKNOWN, "place", asked.place()));
        }
        for (var language : asked.languages()) {
            if (!languages.contains(language)) {
                return refused(Refusal.of(LANGUAGE_UNKNOWN, "language", language));
            }
        }
        var pay = asked.pay();
        if (pay != null && !(pay.isOneCurrency() && pay.isOrdered())) {
            return refused(PAY_BACKWARDS);
        }
        return asked.neededBy().isBefore(today) ? refused(NEEDED_BEFORE_TODAY) : done(asked);
    }
}

package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.entitlement.EntitlementRefusal.NEVER_ARRIVED;

import java.util.regex.Pattern;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.entitlement.Plan.ByMonth;
import yihao.talent.entitlement.Plan.ByYear;
import yihao.talent.entitlement.Plan.InParts;
import yihao.talent.entitlement.Plan.Once;
import yihao.talent.entitlement.Row.Recipient;
import yihao.talent.entitlement.Standing;
import yihao.talent.entitlement.Standing.Stay;
import yihao.talent.talent.Talent;
import yihao.talent.talent.Talents;

/// A registered talent in the words of the tables.
final class KnownStanding {

    private static final Pattern MONTH = Pattern.compile("/\\d{4}-\\d{2}$");

    private KnownStanding() {}

    /// Who left is paid for the time that was served, and for nothing else any more.
    static Outcome<Benefit> stillHere(Benefit benefit, Talents talents) {
        if (benefit.basis().terms().recipient() != Recipient.TALENT || isForTimeServed(benefit)) {
            return done(benefit);
        }
        var talent = talents.find(benefit.beneficiary().talentId());
        return talent.isPresent() && of(talent.get()).isHere() ? done(benefit) : refused(NEVER_ARRIVED);
    }

    /// Months and years come due for the days that somebody was here; months that were named are used by name.
    private static boolean isForTimeServed(Benefit benefit) {
        return switch (benefit.basis().plan()) {
            case ByMonth _, ByYear _ -> true;
            case InParts _ -> false;
            case Once _ ->
                benefit.uses().stream().anyMatch(use -> MONTH.matcher(use).find());
        };
    }

    static Standing of(Versioned<Talent> talent) {
        var state = talent.state();
        return new Standing(
                talent.id(),
                state.titles(),
                state.degree(),
                state.firstArrivedOn(),
                state.placements().stream()
                        .map(place -> new Stay(place.since(), place.until()))
                        .toList(),
                null);
    }
}

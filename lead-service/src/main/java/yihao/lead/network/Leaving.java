package yihao.lead.network;

import static yihao.lead.network.NetworkProblem.WORK_IN_NAME;
import static yihao.lead.network.NetworkProblem.WORK_WITHOUT_OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// L1 交接: work belongs to units, so the last officer who works in one leaves it only with somebody
/// named to go on: another officer appointed before, or another unit. What two last officers leave at
/// the same time falls to the parent.
final class Leaving {

    private final OfficerRegister officers;
    private final Units units;
    private final OpenWork openWork;
    private final HandOverWork handOver;
    private final WorkInName inName;

    Leaving(OfficerRegister officers, Units units, OpenWork openWork, HandOverWork handOver, WorkInName inName) {
        this.officers = officers;
        this.units = units;
        this.openWork = openWork;
        this.handOver = handOver;
        this.inName = inName;
    }

    /// What is in somebody's own name, in other services too, does not fall to the unit: it is given to somebody else
    /// before the account closes or moves, whoever stays there. An end to come is not asked.
    Optional<Refusal> inNameOf(String subject, Officer next, Act act) {
        var today = CityTime.day(act.at());
        var stays = officers.find(subject)
                .filter(was -> was.state().holdsOn(today) && !keepsPlace(was.state(), next, today))
                .isEmpty();
        return stays ? Optional.empty() : left(subject);
    }

    private static boolean keepsPlace(Officer was, Officer next, LocalDate today) {
        return was.unit().equals(next.unit()) && next.holdsOn(today.plusDays(1));
    }

    private Optional<Refusal> left(String subject) {
        return switch (inName.of(subject)) {
            case Outcome.Refused<Map<String, Integer>>(var refusal) -> Optional.of(refusal);
            case Outcome.Done<Map<String, Integer>>(var work) ->
                work.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Refusal(WORK_IN_NAME, Map.of("subject", subject, "work", work)));
        };
    }

    /// Who would leave its unit by this appointment, where it works there, or did until its last day: what it
    /// left then is told of it until it works elsewhere.
    Optional<Versioned<Officer>> leaves(String subject, Officer next, Act act) {
        var today = CityTime.day(act.at());
        return officers.find(subject)
                .filter(was -> was.state().hasWorkedBy(today) && !goesOn(was.state(), next, today));
    }

    private static boolean goesOn(Officer was, Officer next, LocalDate today) {
        return was.unit().equals(next.unit())
                && (was.holdsOn(today) ? next.worksOn(today.plusDays(1)) : next.hasWorkedBy(today));
    }

    /// Names who goes on, before the account closes.
    Outcome<?> handOver(Versioned<Officer> leaver, @Nullable String workGoesTo, Act act) {
        var unit = leaver.state().unit();
        var work = openWork.where(leaver.state(), act.at());
        if (workGoesTo != null && isNobodyLeft(leaver, act)) {
            return handOver.leaveTo(unit, workGoesTo, act.alsoFor());
        }
        return work.isEmpty() || !isNobodyLeft(leaver, act)
                ? Outcome.done(unit)
                : Outcome.refused(new Refusal(WORK_WITHOUT_OFFICER, Map.of("unit", unit, "work", work)));
    }

    /// Once the account is closed: was another closed at the same time, nobody may be left.
    void catchWhatFell(Versioned<Officer> leaver, Act act) {
        var unit = leaver.state().unit();
        var parent = units.find(unit).map(found -> found.state().parent()).orElse(null);
        if (parent != null
                && isNobodyLeft(leaver, act)
                && !openWork.where(leaver.state(), act.at()).isEmpty()) {
            handOver.leaveTo(unit, parent, act.alsoFor());
        }
    }

    private boolean isNobodyLeft(Versioned<Officer> leaver, Act act) {
        return isLast(leaver, act.at());
    }

    /// Whether nobody else works in its unit tomorrow.
    boolean isLast(Versioned<Officer> leaver, Instant now) {
        var unit = leaver.state().unit();
        var tomorrow = CityTime.day(now).plusDays(1);
        return units.find(unit).filter(found -> found.state().doesItsOwnWork()).isPresent()
                && officers.of(unit, Integer.MAX_VALUE).stream()
                        .noneMatch(one ->
                                !one.id().equals(leaver.id()) && one.state().worksOn(tomorrow));
    }
}

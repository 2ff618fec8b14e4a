package yihao.talent.matching;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.matching.MatchRefusal.NOT_SUITABLE;
import static yihao.talent.matching.MatchRefusal.OFFICE_MATCHES;
import static yihao.talent.need.NeedRefusal.NOT_YOUR_NEED;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.talent.need.Need;
import yihao.talent.need.NeedAction;
import yihao.talent.need.Needs;
import yihao.talent.need.Recruitment;
import yihao.talent.need.Recruitment.Step;
import yihao.talent.need.Stages;
import yihao.talent.talent.Placement;
import yihao.talent.talent.Talent;
import yihao.talent.talent.TalentAction;
import yihao.talent.talent.Talents;

/// From the match to the arrival.
public class Recruit {

    private final Needs needs;
    private final Talents talents;
    private final Matching matching;
    private final Stages stages;

    Recruit(Needs needs, Talents talents, Matching matching, Stages stages) {
        this.needs = needs;
        this.talents = talents;
        this.matching = matching;
        this.stages = stages;
    }

    /// The talent office matches; the reasons stay with the recruitment. The unit may see the talent from now on.
    public Outcome<Versioned<Need>> match(String needId, String talentId, @Nullable String note, Act act) {
        if (!act.actor().has(Function.TALENT_OFFICE)) {
            return refused(OFFICE_MATCHES);
        }
        var talent = talents.find(talentId);
        if (talent.isEmpty()) {
            return refused(Refusal.of(StoreProblem.NOT_FOUND, "id", talentId));
        }
        var today = CityTime.day(act.at());
        var step = new Step(stages.first(), today, act.actor().subject(), note);
        java.util.function.Function<Need, Outcome<Need>> decision = need -> {
            var match = matching.compare(need.asked(), talent.get(), today);
            if (!match.suitable()) {
                return refused(Refusal.missing(NOT_SUITABLE, unmet(match)));
            }
            var number = talent.get().state().number();
            return need.match(new Recruitment(talentId, number, match.reasons(), List.of(step), null));
        };
        return found(needId, act)
                .flatMap(need -> decision.apply(need).map(_ -> need))
                .flatMap(need -> showTo(need.unit(), talentId, act))
                .flatMap(_ -> needs.change(needId, NeedAction.MATCHED, act.seen(), decision));
    }

    private Outcome<Versioned<Talent>> showTo(String unit, String talentId, Act act) {
        return talents.change(talentId, TalentAction.MATCHED, act.alsoFor(), talent -> talent.matchWith(unit));
    }

    private static List<String> unmet(Match match) {
        return match.reasons().stream()
                .filter(reason -> !reason.met())
                .map(reason -> reason.criterion().name())
                .toList();
    }

    /// Rule TM-03: whether somebody arrives is decided on the talent, who can be in one place only; the need records
    /// it. Asking again finishes what a crash in between left open.
    public Outcome<Versioned<Need>> move(String needId, String talentId, Step step, Act act) {
        var today = CityTime.day(act.at());
        return permitted(needId, act)
                .flatMap(need -> need.move(talentId, step, today, stages).map(_ -> need))
                .flatMap(need -> step.stage().equals(stages.arrival())
                        ? arrive(needId, need, talentId, step, act)
                        : needs.change(
                                needId, NeedAction.MOVED, act.seen(), now -> now.move(talentId, step, today, stages)));
    }

    private Outcome<Versioned<Need>> arrive(String needId, Need need, String talentId, Step step, Act act) {
        var place = new Placement(needId, need.project().id(), need.unit(), step.on(), null);
        return talents.change(talentId, TalentAction.ARRIVED, act.alsoFor(), talent -> talent.arriveAt(place))
                .flatMap(_ -> record(needId, talentId, step, act.seen()));
    }

    private Outcome<Versioned<Need>> record(String needId, String talentId, Step arrival, Act act) {
        return needs.change(needId, NeedAction.ARRIVED, act, need -> need.recordArrival(talentId, arrival, stages));
    }

    public Outcome<Versioned<Need>> withdraw(String needId, String talentId, String reason, Act act) {
        return permitted(needId, act)
                .flatMap(_ -> needs.change(
                        needId,
                        NeedAction.MOVED,
                        act.because(reason),
                        need -> need.withdraw(talentId, reason, stages)));
    }

    /// Finishes arrivals that a crash left between the talent and its need.
    ///
    /// @return how many
    public int finishArrivals(Act act, int atMost) {
        int finished = 0;
        for (var need : needs.open(atMost)) {
            for (var recruitment : need.state().recruitments()) {
                finished += finishArrival(need, recruitment, act) ? 1 : 0;
            }
        }
        return finished;
    }

    private boolean finishArrival(Versioned<Need> need, Recruitment recruitment, Act act) {
        if (recruitment.isWithdrawn() || recruitment.stage().equals(stages.arrival())) {
            return false;
        }
        var place = talents.find(recruitment.talentId())
                .flatMap(talent -> talent.state().workplace())
                .filter(workplace -> workplace.needId().equals(need.id()));
        if (place.isEmpty()) {
            return false;
        }
        var step = new Step(stages.arrival(), place.get().since(), act.actor().subject(), null);
        return record(need.id(), recruitment.talentId(), step, act) instanceof Outcome.Done;
    }

    private Outcome<Need> permitted(String needId, Act act) {
        return found(needId, act).flatMap(need -> mayRecruit(need, act.actor()) ? done(need) : refused(NOT_YOUR_NEED));
    }

    /// The version that the caller saw is compared before the talent is touched.
    private Outcome<Need> found(String needId, Act act) {
        var found = needs.find(needId);
        if (found.isEmpty()) {
            return refused(Refusal.of(StoreProblem.NOT_FOUND, "id", needId));
        }
        var need = found.get();
        var stale = act.expectedVersion() != null && act.expectedVersion() != need.version();
        return stale ? refused(Refusal.of(StoreProblem.STALE, "version", need.version())) : done(need.state());
    }

    public static boolean mayRecruit(Need need, Actor actor) {
        return actor.has(Function.TALENT_OFFICE)
                || actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD) && actor.worksFor(need.unit());
    }
}

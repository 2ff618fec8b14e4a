package yihao.talent.institution;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.institution.InstitutionRefusal.DATE_IN_FUTURE;
import static yihao.talent.institution.InstitutionRefusal.FIRST_STAGE;
import static yihao.talent.institution.InstitutionRefusal.FULL;
import static yihao.talent.institution.InstitutionRefusal.IS_ACTIVE;
import static yihao.talent.institution.InstitutionRefusal.NOT_ACTIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.rules.RuleSet;
import yihao.talent.institution.Course.Status;
import yihao.talent.institution.Course.Turn;
import yihao.talent.institution.Folder.Progress;
import yihao.talent.institution.FourMajors.Stage;
import yihao.talent.institution.InstitutionSight.Right;
import yihao.talent.institution.StagePolicy.Wanted;

/// Rules TI-03, TI-04 and TI-11: from stage to stage and back; suspended, resumed and ended with a reason.
public final class MoveInstitution {

    private static final Map<Status, InstitutionAction> ACTIONS = Map.of(
            Status.ACTIVE, InstitutionAction.RESUMED,
            Status.SUSPENDED, InstitutionAction.SUSPENDED,
            Status.ENDED, InstitutionAction.ENDED);

    private final InstitutionSight sight;

    MoveInstitution(InstitutionSight sight) {
        this.sight = sight;
    }

    /// A stage that may follow, and what it still asks for.
    public record Next(Stage stage, List<Missing> missing) {}

    public Outcome<Versioned<Institution>> move(String id, String stage, LocalDate on, @Nullable String note, Act act) {
        return sight.work(
                id,
                InstitutionAction.MOVED,
                act,
                (institution, set) -> new StagePolicy(set).move(institution, new Wanted(stage, on, note), act));
    }

    /// Rule TI-11: the stage it stands in was entered by mistake; with it goes what counted of that year.
    public Outcome<Versioned<Institution>> withdraw(String id, String reason, Act act) {
        return sight.decide(
                id, InstitutionAction.STAGE_WITHDRAWN, act.because(reason), Right.STOP, (institution, _) -> {
                    if (!institution.isActive()) {
                        return refused(Refusal.of(
                                NOT_ACTIVE, "status", institution.status().name()));
                    }
                    var course = institution.course();
                    return course.hasMoved()
                            ? done(institution.with(
                                    course.withdrawn(reason, act.actor().subject(), act.at())))
                            : refused(FIRST_STAGE);
                });
    }

    /// What is to be done before it can go on; nothing once it stands in the last stage or was given up.
    public List<Next> next(Institution institution, RuleSet<FourMajors> set, LocalDate today) {
        var policy = new StagePolicy(set);
        return institution.status() == Status.ENDED
                ? List.of()
                : set.rules().after(institution.course().stage()).stream()
                        .map(stage -> new Next(stage, policy.missing(institution, stage, today)))
                        .toList();
    }

    /// Rule TI-04: suspended is what was active, resumed what was not, and ended whatever has not ended.
    public Outcome<Versioned<Institution>> turn(String id, Status to, String reason, Act act) {
        var turn = new Turn(to, CityTime.day(act.at()), reason, act.actor().subject(), act.at());
        return sight.decide(
                id,
                ACTIONS.getOrDefault(to, InstitutionAction.ENDED),
                act.because(reason),
                Right.STOP,
                (institution, _) -> turned(institution, turn));
    }

    private static Outcome<Institution> turned(Institution institution, Turn turn) {
        var now = institution.status();
        var may = switch (turn.to()) {
            case ACTIVE -> now != Status.ACTIVE;
            case SUSPENDED -> now == Status.ACTIVE;
            case ENDED -> now != Status.ENDED;
        };
        if (!may) {
            return turn.to() == Status.ACTIVE
                    ? refused(IS_ACTIVE)
                    : refused(Refusal.of(NOT_ACTIVE, "status", now.name()));
        }
        return done(institution.with(institution.course().turned(turn)));
    }

    /// Rule TI-08: what was done between two stages; the clock starts anew with it.
    public Outcome<Versioned<Institution>> report(String id, LocalDate on, String text, Act act) {
        var progress = new Progress(on, text, act.actor().subject(), act.at());
        return sight.work(id, InstitutionAction.PROGRESS_REPORTED, act, (institution, _) -> {
            if (on.isAfter(CityTime.day(act.at()))) {
                return refused(DATE_IN_FUTURE);
            }
            return institution.folder().progress().size() >= Folder.MOST
                    ? refused(Refusal.of(FULL, "most", Folder.MOST))
                    : done(institution.with(institution.folder().with(progress)));
        });
    }
}

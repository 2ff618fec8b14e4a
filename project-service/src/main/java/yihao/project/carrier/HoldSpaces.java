package yihao.project.carrier;

import static yihao.project.carrier.CarrierProblem.CARRIER_NOT_YOURS;
import static yihao.project.carrier.CarrierProblem.SPACE_HOLDER_UNSEEN;
import static yihao.project.carrier.CarrierProblem.SPACE_NOT_HELD;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Projects;

/// Rules PK-03 to PK-05: a project holds a free space until a day, extends and releases it; who runs it lets it to the
/// project that holds it, and takes it back. By whom it is held is known to who sees that project.
public final class HoldSpaces {

    private static final int AT_ONCE = 500;

    private final KeepSpaces keep;
    private final Spaces spaces;
    private final GuideProject projects;
    private final Projects all;
    private final CarrierRules.Book rules;

    public HoldSpaces(KeepSpaces keep, Spaces spaces, GuideProject projects, Projects all, CarrierRules.Book rules) {
        this.keep = keep;
        this.spaces = spaces;
        this.projects = projects;
        this.all = all;
        this.rules = rules;
    }

    /// @param until the last day; none for as long as the terms allow
    public Outcome<Versioned<Space>> hold(String id, String projectId, @Nullable LocalDate until, Act act) {
        return decide(
                id,
                CarrierAction.HELD,
                act,
                tenure -> projects.find(projectId, act.actor())
                        .flatMap(project -> rulesOf(act)
                                        .mayHold(act.actor(), project.state().unit())
                                ? tenure.hold(project, until)
                                : Outcome.refused(CARRIER_NOT_YOURS)));
    }

    public Outcome<Versioned<Space>> extend(String id, @Nullable LocalDate until, Act act) {
        return decide(id, CarrierAction.EXTENDED, act, tenure -> {
            if (tenure.space().hold() == null) {
                return Outcome.refused(SPACE_NOT_HELD);
            }
            return holder(tenure.space(), act.actor())
                    .filter(project ->
                            rulesOf(act).mayHold(act.actor(), project.state().unit()))
                    .map(project -> tenure.extend(project, until))
                    .orElseGet(() -> Outcome.refused(CARRIER_NOT_YOURS));
        });
    }

    /// By the project's unit, or by who runs the space.
    public Outcome<Versioned<Space>> release(String id, Act act) {
        return decide(
                id,
                CarrierAction.RELEASED,
                act,
                tenure -> tenure.space().hold() == null
                                || mayRelease(
                                        tenure.space(), holder(tenure.space(), act.actor()), act.actor(), rulesOf(act))
                        ? tenure.release()
                        : Outcome.refused(CARRIER_NOT_YOURS));
    }

    public Outcome<Versioned<Space>> let(String id, Act act) {
        return decide(id, CarrierAction.LET, act, tenure -> {
            if (!rulesOf(act).mayLet(act.actor(), tenure.space().unit())) {
                return Outcome.refused(CARRIER_NOT_YOURS);
            }
            if (tenure.space().hold() == null) {
                return Outcome.refused(SPACE_NOT_HELD);
            }
            return holder(tenure.space(), act.actor())
                    .map(tenure::let)
                    .orElseGet(() -> Outcome.refused(SPACE_HOLDER_UNSEEN));
        });
    }

    public Outcome<Versioned<Space>> vacate(String id, Act act) {
        return decide(
                id,
                CarrierAction.VACATED,
                act,
                tenure -> rulesOf(act).mayLet(act.actor(), tenure.space().unit())
                        ? tenure.vacate()
                        : Outcome.refused(CARRIER_NOT_YOURS));
    }

    /// Rule PK-04: writes down what has run out, however long ago; what cannot be written keeps nothing else waiting.
    ///
    /// @return how many
    public int expire(Act act) {
        var today = CityTime.day(act.at());
        int written = 0;
        var over = spaces.runOut(today, null, AT_ONCE);
        while (!over.isEmpty()) {
            written += spaces.replaceAll(over, space -> space.settled(today), CarrierAction.EXPIRED, act);
            over = spaces.runOut(today, over.getLast(), AT_ONCE);
        }
        return written;
    }

    /// Rule PK-04: a project that has ended holds nothing any more.
    ///
    /// @return how many holds were released
    public int releaseEnded(Act act) {
        var today = CityTime.day(act.at());
        var ended = new HashMap<String, Boolean>();
        int released = 0;
        var running = spaces.running(today, null, AT_ONCE);
        while (!running.isEmpty()) {
            var over = running.stream()
                    .filter(space ->
                            ended.computeIfAbsent(String.valueOf(space.state().tenant()), this::hasEnded))
                    .toList();
            released += spaces.replaceAll(over, space -> space.releasedOn(today), CarrierAction.PROJECT_ENDED, act);
            running = spaces.running(today, running.getLast(), AT_ONCE);
        }
        return released;
    }

    private boolean hasEnded(String projectId) {
        return all.find(projectId)
                .filter(project -> project.state().standing().hasEnded())
                .isPresent();
    }

    /// For who may see it.
    public Outcome<Versioned<Project>> project(String id, Actor actor) {
        return projects.find(id, actor);
    }

    /// The project that holds or rents it, for who may see it.
    public Optional<Versioned<Project>> holder(Space space, Actor actor) {
        return Optional.ofNullable(space.tenant())
                .map(id -> projects.find(id, actor))
                .flatMap(found -> found instanceof Outcome.Done<Versioned<Project>>(var project)
                        ? Optional.of(project)
                        : Optional.empty());
    }

    /// What a project holds or rents, for who may see it.
    public Outcome<List<Versioned<Space>>> ofProject(String projectId, Actor actor, LocalDate today) {
        return projects.find(projectId, actor)
                .map(project -> rules.on(today).rules().maySee(actor)
                        ? spaces.ofProject(project.id(), today)
                        : List.<Versioned<Space>>of());
    }

    static boolean mayRelease(Space space, Optional<Versioned<Project>> holder, Actor actor, CarrierRules valid) {
        return valid.mayEnd(actor, space.unit())
                || holder.filter(project -> valid.mayHold(actor, project.state().unit()))
                        .isPresent();
    }

    /// An expired hold that nobody has written down counts as ended here, too.
    private Outcome<Versioned<Space>> decide(
            String id, CarrierAction action, Act act, Function<Tenure, Outcome<Space>> decision) {
        var terms = rulesOf(act).holds();
        return keep.find(id, act.actor(), CityTime.day(act.at()))
                .flatMap(_ -> spaces.change(id, action, act, space -> decision.apply(Tenure.of(space, terms, act))));
    }

    private CarrierRules rulesOf(Act act) {
        return rules.on(CityTime.day(act.at())).rules();
    }
}

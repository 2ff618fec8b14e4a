package yihao.talent.need;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.need.NeedRefusal.ENTERPRISE_UNKNOWN;
import static yihao.talent.need.NeedRefusal.NOT_FOR_UNIT;
import static yihao.talent.need.NeedRefusal.NOT_YOUR_PROJECT;
import static yihao.talent.need.NeedRefusal.PROJECT_ENDED;
import static yihao.talent.need.NeedRefusal.PROJECT_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.Numbers;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownProject;

/// Rule TN-01: the unit that serves a project posts what the project needs; any unit posts for an enterprise of the
/// register that it serves.
public class PostNeed {

    private final Needs needs;
    private final Known known;
    private final AskedRules rules;
    private final Numbers numbers;

    public PostNeed(Needs needs, Known known, AskedRules rules, Numbers numbers) {
        this.needs = needs;
        this.known = known;
        this.rules = rules;
        this.numbers = numbers;
    }

    public Outcome<Versioned<Need>> forProject(String id, String projectId, Asked asked, Act act) {
        return known.project(projectId)
                .map(project -> permitted(project, act.actor()))
                .orElseGet(() -> refused(PROJECT_UNKNOWN))
                .flatMap(project -> checked(asked, act).map(_ -> add(id, project, null, asked, act)));
    }

    /// A merged enterprise is the one that stands for it.
    public Outcome<Versioned<Need>> forEnterprise(String id, String enterpriseId, Asked asked, Act act) {
        if (!isOfficer(act.actor())) {
            return refused(NOT_FOR_UNIT);
        }
        return known.enterprise(enterpriseId)
                .map(enterprise ->
                        done(new ForEnterprise(enterprise, act.actor().unit())))
                .orElseGet(() -> refused(ENTERPRISE_UNKNOWN))
                .flatMap(enterprise -> checked(asked, act).map(_ -> add(id, null, enterprise, asked, act)));
    }

    private Versioned<Need> add(
            String id, @Nullable KnownProject project, @Nullable ForEnterprise enterprise, Asked asked, Act act) {
        var need = new Need(
                numbers.next("N", today(act)),
                project,
                enterprise,
                asked,
                List.of(),
                List.of(),
                Need.Status.OPEN,
                act.actor().subject(),
                act.at(),
                null);
        return needs.add(id, need, NeedAction.POSTED, act);
    }

    private Outcome<Asked> checked(Asked asked, Act act) {
        return rules.check(asked, today(act));
    }

    private static Outcome<KnownProject> permitted(KnownProject project, Actor actor) {
        if (!isOfficer(actor) || !actor.worksFor(project.unit())) {
            return refused(NOT_YOUR_PROJECT);
        }
        return project.ended() ? refused(PROJECT_ENDED) : done(project);
    }

    private static boolean isOfficer(Actor actor) {
        return actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD);
    }

    private static LocalDate today(Act act) {
        return CityTime.day(act.at());
    }
}

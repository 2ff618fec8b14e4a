package yihao.talent.need;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.need.NeedRefusal.NOT_YOUR_NEED;
import static yihao.talent.need.NeedRefusal.PROJECT_ENDED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownProject;

/// Rule TN-04: the unit that posted a need edits it, gives it up with a reason, and takes it up again.
public class ChangeNeed {

    private final Needs needs;
    private final Known known;
    private final AskedRules rules;

    ChangeNeed(Needs needs, Known known, AskedRules rules) {
        this.needs = needs;
        this.known = known;
        this.rules = rules;
    }

    public Outcome<Versioned<Need>> edit(String id, Asked asked, Act act) {
        return needs.change(
                id,
                NeedAction.EDITED,
                act,
                need -> own(need, act.actor())
                        .flatMap(_ -> rules.check(asked, CityTime.day(act.at())))
                        .flatMap(need::ask));
    }

    public Outcome<Versioned<Need>> close(String id, String reason, Act act) {
        return needs.change(
                id,
                NeedAction.CLOSED,
                act.because(reason),
                need -> own(need, act.actor()).flatMap(mine -> mine.close(reason)));
    }

    public Outcome<Versioned<Need>> reopen(String id, @Nullable LocalDate neededBy, String reason, Act act) {
        return needs.change(
                id,
                NeedAction.REOPENED,
                act.because(reason),
                need -> own(need, act.actor())
                        .flatMap(this::goingOn)
                        .flatMap(mine -> mine.reopen(neededBy, CityTime.day(act.at()))));
    }

    /// Rule TN-10: a need follows its project and ends with it. Asking again finishes what a crash left.
    ///
    /// @return refused where a need did not follow; the others have
    public Outcome<KnownProject> follow(KnownProject project, Act act) {
        Outcome<KnownProject> all = done(project);
        for (var need : needs.ofProject(project.id())) {
            var followed = follow(need, project, act);
            all = all.flatMap(_ -> followed.map(_ -> project));
        }
        return all;
    }

    private Outcome<Versioned<Need>> follow(Versioned<Need> need, KnownProject project, Act act) {
        return project.ended() && need.state().isOpen()
                ? needs.change(
                        need.id(),
                        NeedAction.CLOSED,
                        act.because(Need.WITH_PROJECT),
                        now -> now.isOpen() ? now.of(project).close(Need.WITH_PROJECT) : done(now.of(project)))
                : needs.change(need.id(), NeedAction.CHANGED, act, now -> done(now.of(project)));
    }

    private Outcome<Need> goingOn(Need need) {
        var ended = need.project() != null
                && known.project(need.project().id())
                        .filter(KnownProject::ended)
                        .isPresent();
        return ended ? refused(PROJECT_ENDED) : done(need);
    }

    private static Outcome<Need> own(Need need, Actor actor) {
        return mayChange(need, actor) ? done(need) : refused(NOT_YOUR_NEED);
    }

    public static boolean mayChange(Need need, Actor actor) {
        return actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD) && actor.worksFor(need.unit());
    }
}

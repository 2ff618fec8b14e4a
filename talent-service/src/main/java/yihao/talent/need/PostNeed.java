package yihao.talent.need;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.need.NeedRefusal.FIELD_UNKNOWN;
import static yihao.talent.need.NeedRefusal.LANGUAGE_UNKNOWN;
import static yihao.talent.need.NeedRefusal.NEEDED_BEFORE_TODAY;
import static yihao.talent.need.NeedRefusal.NOT_YOUR_PROJECT;
import static yihao.talent.need.NeedRefusal.PROJECT_ENDED;
import static yihao.talent.need.NeedRefusal.PROJECT_UNKNOWN;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.talent.Numbers;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownProject;

/// Rule TN-01: the unit that serves a project posts what the project needs.
public class PostNeed {

    private final Needs needs;
    private final Known known;
    private final Predicate<String> industry;
    private final Set<String> languages;
    private final Numbers numbers;

    PostNeed(Needs needs, Known known, Predicate<String> industry, Set<String> languages, Numbers numbers) {
        this.needs = needs;
        this.known = known;
        this.industry = industry;
        this.languages = languages;
        this.numbers = numbers;
    }

    public Outcome<Versioned<Need>> post(String id, String projectId, Asked asked, Act act) {
        return known.project(projectId)
                .map(project -> permitted(project, asked, act))
                .orElseGet(() -> refused(PROJECT_UNKNOWN))
                .map(project -> needs.add(id, need(project, asked, act), NeedAction.POSTED, act));
    }

    private Outcome<KnownProject> permitted(KnownProject project, Asked asked, Act act) {
        if (!mayPost(project, act.actor())) {
            return refused(NOT_YOUR_PROJECT);
        }
        if (project.ended()) {
            return refused(PROJECT_ENDED);
        }
        if (!industry.test(asked.field())) {
            return refused(Refusal.of(FIELD_UNKNOWN, "field", asked.field()));
        }
        for (var language : asked.languages()) {
            if (!languages.contains(language)) {
                return refused(Refusal.of(LANGUAGE_UNKNOWN, "language", language));
            }
        }
        if (asked.neededBy().isBefore(CityTime.day(act.at()))) {
            return refused(NEEDED_BEFORE_TODAY);
        }
        return done(project);
    }

    private static boolean mayPost(KnownProject project, Actor actor) {
        return actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD) && actor.worksFor(project.unit());
    }

    private Need need(KnownProject project, Asked asked, Act act) {
        var number = numbers.next("N", CityTime.day(act.at()));
        return new Need(
                number, project, asked, List.of(), Need.Status.OPEN, act.actor().subject(), act.at(), null);
    }
}

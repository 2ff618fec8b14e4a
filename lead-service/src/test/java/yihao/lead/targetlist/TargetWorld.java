package yihao.lead.targetlist;

import static yihao.lead.World.at;
import static yihao.lead.World.done;

import java.time.LocalDate;
import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.OutreachSight;
import yihao.lead.World;
import yihao.lead.enterprise.Alias;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.EnterpriseAction;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.meeting.MeetingWorld;
import yihao.lead.visit.VisitWorld;

/// The city with its target lists.
final class TargetWorld {

    static final Target.Place NOWHERE = new Target.Place(null, null);
    static final String MORNING = "2026-03-02T02:00:00Z";

    final World world = new World();
    final VisitWorld visits =
            new VisitWorld(world, (trip, _, _) -> Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", trip)));
    final MeetingWorld meetings = new MeetingWorld(world);
    final InMemoryTargetLists lists = new InMemoryTargetLists();
    final OutreachSight sight = new OutreachSight(world.network);
    final Aliases aliases = new Aliases(world.enterprises);
    final KeepTargetLists keep = new KeepTargetLists(lists, sight);
    final AddTargets addTargets = new AddTargets(
            lists,
            keep,
            world.register,
            new FindEnterprise(world.enterprises, world.enterpriseSight),
            aliases,
            TargetRule.shipped());
    final AssignTargets assignTargets = new AssignTargets(keep, addTargets, world.network);
    final FirmsReached reached = new FirmsReached(visits.visits, meetings.meetings(), world.leads, world.sight);
    final Coverage coverage = new Coverage(aliases, world.enterpriseSight, reached, TargetRule.shipped());

    final TargetClocks clocks = new TargetClocks(lists, sight, aliases, world.enterpriseSight, reached);

    String opened(Actor by) {
        var plan = new TargetList.Plan("世界500强目标企业", 2026, "精细化工补链");
        return done(keep.open(plan, at(by, MORNING))).id();
    }

    Outcome<Versioned<TargetList>> paste(String id, String names, Act act) {
        return addTargets.paste(id, names, "CN", NOWHERE, act);
    }

    Versioned<TargetList> pasted(String id, String names, Actor by) {
        return done(paste(id, names, at(by, MORNING)));
    }

    /// Assigns the firms at these places of the list.
    Versioned<TargetList> assigned(String id, String unit, Actor by, int... places) {
        var chosen = java.util.Arrays.stream(places)
                .mapToObj(place -> now(id).targets().get(place).id())
                .toList();
        return done(assignTargets.assign(id, chosen, unit, null, at(by, MORNING)));
    }

    /// Kept by the bureau.
    String listed(String names) {
        var id = opened(World.BUREAU_PERSON);
        pasted(id, names, World.BUREAU_PERSON);
        return id;
    }

    /// By the squad of Zhangdian, one day from this one on.
    void visited(String firm, String day) {
        visits.made(VisitWorld.SQUAD_MEMBER, firm, VisitWorld.stay(day, "1"), null);
    }

    Coverage.Covered covered(String id, Actor reader) {
        return coverage.of(now(id), reader, LocalDate.of(2026, 11, 29));
    }

    TargetList now(String id) {
        return lists.find(id).orElseThrow().state();
    }

    /// The entry of one target becomes an alias of another's.
    void merge(Target loser, Target survivor) {
        var act = at(World.BUREAU_PERSON, MORNING);
        var alias = new Alias(survivor.enterpriseId(), 1, act.actor().subject(), act.at(), "同一家");
        done(world.enterprises.change(
                loser.enterpriseId(), EnterpriseAction.MERGED, act, one -> Outcome.done(one.with(alias))));
    }

    static List<String> ids(TargetList list) {
        return list.targets().stream().map(Target::id).toList();
    }
}

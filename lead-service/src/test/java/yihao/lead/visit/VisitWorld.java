package yihao.lead.visit;

import static yihao.lead.World.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.OutreachSight;
import yihao.lead.World;
import yihao.lead.visit.PlanVisit.TypedPlan;
import yihao.lead.visit.RecordVisit.TypedRecord;
import yihao.reference.ChineseCalendar;
import yihao.testkit.twins.Acts;

/// The city with its visits.
public final class VisitWorld {

    public static final Actor SQUAD_MEMBER = Acts.actor("squad.member", World.SQUAD, Function.SQUAD_MEMBER);

    public final World world;
    public final InMemoryVisits visits;
    public final VisitSight sight;
    public final PlanVisit planVisit;
    public final RecordVisit recordVisit;

    VisitWorld() {
        this(new World(), (trip, _, _) -> Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", trip)));
    }

    public VisitWorld(World world, TripNaming trips) {
        this.world = world;
        this.visits = new InMemoryVisits(world.network);
        this.sight = new VisitSight(visits, new OutreachSight(world.network));
        this.planVisit = new PlanVisit(
                visits, sight, world.recogniseFirm, VisitRule.shipped(), ChineseCalendar.shipped(), trips);
        this.recordVisit = new RecordVisit(visits, sight, planVisit, world.leads, world.sight);
    }

    public static Stay stay(String from, String days) {
        return new Stay(LocalDate.parse(from), new BigDecimal(days));
    }

    static TypedPlan plan(String firm, Stay stay) {
        return new TypedPlan(World.investor(firm), "深圳市南山区", stay, 2, "洽谈华北基地", null);
    }

    static TypedRecord record(Stay stay, @Nullable NextStep next) {
        return new TypedRecord(stay, List.of(), "用地、能耗", "有意来考察", next);
    }

    public static NextStep next(String on) {
        return new NextStep("邀请来考察", LocalDate.parse(on), null);
    }

    public Versioned<Visit> planned(String firm, Stay stay, String at) {
        return done(planVisit.plan(plan(firm, stay), Acts.by(SQUAD_MEMBER, at)));
    }

    /// Recorded at noon of its last day.
    public Versioned<Visit> made(Actor by, String firm, Stay stay, @Nullable NextStep next) {
        var act = Acts.by(by, stay.until() + "T04:00:00Z");
        return done(recordVisit.recordUnplanned(plan(firm, stay), record(stay, next), act));
    }
}

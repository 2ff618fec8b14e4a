package yihao.lead.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.investor;
import static yihao.lead.visit.VisitWorld.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Conversion;
import yihao.lead.LeadAction;
import yihao.lead.Network;
import yihao.lead.OutreachSight;
import yihao.lead.Sharing;
import yihao.lead.World;
import yihao.lead.assessment.AssessOutreach.Asked;
import yihao.lead.assessment.AssessOutreach.Ranked;
import yihao.lead.enterprise.Aliases;
import yihao.lead.promotion.InMemoryPromotions;
import yihao.lead.promotion.InviteFirms;
import yihao.lead.promotion.PlanPromotion;
import yihao.lead.promotion.Promotion;
import yihao.lead.promotion.PromotionKind;
import yihao.lead.promotion.RecordPromotion;
import yihao.lead.station.InMemoryStations;
import yihao.lead.station.KeepStations;
import yihao.lead.station.KeepStations.TypedStation;
import yihao.lead.station.Station;
import yihao.lead.trip.InMemoryTrips;
import yihao.lead.trip.NameTrip;
import yihao.lead.trip.PlanTrip;
import yihao.lead.trip.PlanTrip.TypedTrip;
import yihao.lead.trip.ReportTrip;
import yihao.lead.trip.Trip;
import yihao.lead.trip.TripRule;
import yihao.lead.visit.Visit;
import yihao.lead.visit.VisitWorld;
import yihao.reference.ChineseCalendar;
import yihao.reference.Divisions;

/// The city with all that is done outside. It is the end of September 2026, and September is asked about.
final class OutreachWorld {

    static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    final World world = new World();
    final InMemoryTrips trips = new InMemoryTrips();
    final InMemoryStations stations = new InMemoryStations();
    final InMemoryPromotions promotions = new InMemoryPromotions();
    final OutreachSight sight = new OutreachSight(world.network);
    final VisitWorld city = new VisitWorld(world, new NameTrip(trips, sight));
    final PlanTrip planTrip = new PlanTrip(
            trips, sight, world.network, world.recogniseFirm, TripRule.shipped(), ChineseCalendar.shipped());
    final ReportTrip reportTrip = new ReportTrip(trips, sight, TripRule.shipped());
    final KeepStations keepStations = new KeepStations(stations, sight, Divisions.shipped());
    final PlanPromotion planPromotion = new PlanPromotion(promotions, sight, world.network);
    final InviteFirms inviteFirms = new InviteFirms(promotions, sight, world.recogniseFirm);
    final RecordPromotion recordPromotion = new RecordPromotion(promotions, sight, world.leads, world.sight);
    final AssessOutreach assess = assessing(world.network);

    AssessOutreach assessing(Network network) {
        return new AssessOutreach(
                new ReadDoings(city.visits, trips, stations, promotions, world.leads, world.sight),
                network,
                new Aliases(world.enterprises),
                OutreachRule.shipped(),
                sight);
    }

    static Asked september() {
        return new Asked(FIRST, LAST, false, LAST);
    }

    static Asked rolledUp() {
        return new Asked(FIRST, LAST, true, LAST);
    }

    List<OutreachScore> scores(Actor actor, Asked asked) {
        return done(assess.rank(asked, null, actor)).scores().stream()
                .map(Ranked::score)
                .toList();
    }

    /// Of the one unit of which there is a score.
    OutreachScore score(Actor actor) {
        var scores = scores(actor, september());
        assertThat(scores).hasSize(1);
        return scores.getFirst();
    }

    OutreachScore of(String unit, Actor actor, Asked asked) {
        return scores(actor, asked).stream()
                .filter(score -> score.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    Outcome<Explained> explain(String unit, Asked asked, Actor actor) {
        return assess.explain(unit, asked, null, 100, actor);
    }

    Versioned<Visit> visited(Actor by, String firm, String from, String days) {
        return city.made(by, firm, stay(from, days), null);
    }

    Versioned<Trip> planned(Actor by, String from, String until, String... partners) {
        var typed = new TypedTrip(
                "区长",
                null,
                List.of(),
                List.of(partners),
                "深圳、东莞",
                LocalDate.parse(from),
                LocalDate.parse(until),
                "拜访精细化工企业",
                List.of());
        return done(planTrip.plan(typed, at(by, from + "T00:00:00Z")));
    }

    Versioned<Trip> travelled(Actor by, String from, String until, String reported, String... partners) {
        var trip = planned(by, from, until, partners);
        return done(reportTrip.report(trip.id(), null, null, "签约意向两项", at(by, reported)));
    }

    Versioned<Station> stationed(Actor by, String from, String until) {
        var typed = new TypedStation("CN", "深圳", List.of(), LocalDate.parse(from), LocalDate.parse(until), "驻点招商");
        return done(keepStations.station(typed, at(by, from + "T00:00:00Z")));
    }

    /// A fair of one day.
    ///
    /// @param firms one per line
    Versioned<Promotion> invited(Actor by, String day, String firms, String... partners) {
        var on = LocalDate.parse(day);
        var plan = new Promotion.Plan(PromotionKind.FAIR, "化工展", "上海", on, on, List.of(partners));
        var event = done(planPromotion.plan(plan, at(by, day + "T00:00:00Z")));
        return done(inviteFirms.invite(event.id(), firms, at(by, day + "T00:00:00Z")));
    }

    Versioned<Promotion> came(Actor by, String day, String firms, String... partners) {
        var event = invited(by, day, firms, partners);
        var all = event.state().invited().stream().map(one -> one.id()).toList();
        return done(recordPromotion.attended(event.id(), all, List.of(), at(by, day + "T02:00:00Z")));
    }

    /// By the district above the squad.
    String lead(String firm, Sharing sharing, String reported) {
        var report = World.typed(investor(firm), sharing);
        return done(world.reportLead.report(report, at(ZHANGDIAN_OFFICER, reported)))
                .lead()
                .id();
    }

    void convert(String lead) {
        var bureau = at(BUREAU_PERSON, "2026-09-20T02:00:00Z");
        done(world.judgeLead.judge(lead, World.allMet(), Map.of(), bureau));
        done(world.dispatchLead.dispatch(lead, List.of(ZHANGDIAN), bureau));
        done(world.dispatchLead.accept(lead, ZHANGDIAN, at(ZHANGDIAN_OFFICER, "2026-09-20T03:00:00Z")));
        var asked = new Conversion(ZHANGDIAN, BUREAU_PERSON.subject(), bureau.at(), null);
        done(world.leads.change(lead, LeadAction.CONVERSION_REQUESTED, bureau, one -> one.requestConversion(asked)));
        done(world.leads.change(lead, LeadAction.CONVERTED, bureau, one -> one.becomeProject("project-1")));
    }
}

package yihao.lead.pool;

import static yihao.lead.LeadProblem.ALREADY_PICKED;
import static yihao.lead.LeadProblem.COOLING_DOWN;
import static yihao.lead.LeadProblem.MAY_NOT_PICK;
import static yihao.lead.LeadProblem.NOT_IN_POOL;
import static yihao.lead.LeadProblem.NO_ROOM_FOR_PICK;
import static yihao.lead.LeadProblem.PICKS_OF_DAY_USED;
import static yihao.lead.LeadProblem.POOL_NOT_OPEN_YET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.DueDates;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.LeadSight;
import yihao.lead.LeadStatus;
import yihao.lead.Leads;
import yihao.lead.Network;
import yihao.lead.Pick;
import yihao.lead.PoolRule;
import yihao.lead.SimilarLead;
import yihao.lead.firstreport.FirstReport;
import yihao.rules.RuleBook;

/// L6: a unit takes a lead out of the pool and holds its investor from then on. The lead's own write fills the slots
/// that limit the unit, so that no limit is passed, however many picks come at one instant.
public final class PickLead {

    private final Leads leads;
    private final LeadSight sight;
    private final Network network;
    private final FirstReport firstReport;
    private final DueDates dueDates;
    private final RuleBook<PoolRule> book;

    public PickLead(
            Leads leads,
            LeadSight sight,
            Network network,
            FirstReport firstReport,
            DueDates dueDates,
            RuleBook<PoolRule> book) {
        this.leads = leads;
        this.sight = sight;
        this.network = network;
        this.firstReport = firstReport;
        this.dueDates = dueDates;
        this.book = book;
    }

    public static boolean mayPick(Actor actor) {
        return LeadSight.worksLeads(actor);
    }

    /// Whether the lead is still in the pool decides, not which version of it somebody saw: who comes second is told
    /// who was first.
    public Outcome<Versioned<Lead>> pick(String id, Act act) {
        for (int attempt = 0; attempt < Aggregates.TRIES; attempt++) {
            try {
                return pickOnce(id, act.seen());
            } catch (Aggregates.Taken _) {
                // a slot was taken at this instant: look again
            }
        }
        return Outcome.refused(Refusal.of(StoreProblem.OVERTAKEN, "id", id));
    }

    private Outcome<Versioned<Lead>> pickOnce(String id, Act act) {
        var room = room(act.actor().unit(), CityTime.day(act.at()));
        return leads.change(
                id,
                LeadAction.PICKED,
                act,
                lead -> whyHidden(id, lead, act.actor())
                        .or(() -> whyNot(lead, act, room))
                        .<Outcome<Lead>>map(Outcome::refused)
                        .orElseGet(() -> picked(lead, room.slotsFor(id), act)));
    }

    /// A lead that was in the pool a moment ago was everybody's to see.
    private Optional<Refusal> whyHidden(String id, Lead lead, Actor actor) {
        return sight.sees(actor, lead) || isPicked(lead) && sight.mayHaveSeen(actor, lead)
                ? Optional.empty()
                : Optional.of(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
    }

    private Outcome<Lead> picked(Lead lead, List<String> slots, Act act) {
        var unit = act.actor().unit();
        var today = CityTime.day(act.at());
        var pick = new Pick(unit, act.at(), act.actor().subject(), slots);
        var due = new ArrayList<>(List.of(dueDates.report(unit, lead.report(), act.at())));
        if (lead.similar().stream().anyMatch(SimilarLead::isOpen)) {
            due.add(dueDates.decideSimilarity(lead.report(), act.at()));
        }
        return lead.pick(pick, today, firstReport.terms(unit, lead.report(), today), due);
    }

    private Optional<Refusal> whyNot(Lead lead, Act act, Room room) {
        return whyNot(lead, act.actor(), CityTime.day(act.at())).or(() -> whyNoRoom(room));
    }

    /// What stands against a pick, the unit's room apart.
    private Optional<Refusal> whyNot(Lead lead, Actor actor, LocalDate today) {
        var stay = lead.pooled();
        if (stay == null) {
            return Optional.of(gone(lead));
        }
        if (!mayPick(actor)) {
            return Optional.of(Refusal.of(MAY_NOT_PICK));
        }
        if (today.isBefore(stay.openFrom())) {
            return Optional.of(Refusal.of(POOL_NOT_OPEN_YET, "from", stay.openFrom()));
        }
        return stay.isCoolingDown(actor.unit(), today)
                ? Optional.of(Refusal.of(COOLING_DOWN, "until", stay.coolDownUntil()))
                : Optional.empty();
    }

    private static Refusal gone(Lead lead) {
        return isPicked(lead)
                ? Refusal.of(ALREADY_PICKED, "unit", lead.picks().getLast().unit())
                : Refusal.of(NOT_IN_POOL);
    }

    private static boolean isPicked(Lead lead) {
        return lead.status() == LeadStatus.ACCEPTED && !lead.picks().isEmpty();
    }

    private static Optional<Refusal> whyNoRoom(Room room) {
        if (room.ofDay().isEmpty()) {
            return Optional.of(
                    Refusal.of(PICKS_OF_DAY_USED, "most", room.limit().perDay()));
        }
        return room.places().isEmpty()
                ? Optional.of(Refusal.of(NO_ROOM_FOR_PICK, "most", room.limit().atOnce()))
                : Optional.empty();
    }

    /// What this unit may still take on that day.
    public Room room(String unit, LocalDate day) {
        var rule = book.inForce(day).orElseThrow().rules();
        var filled = Stream.of(Room.daySlots(unit, day), Room.placeSlots(unit))
                .flatMap(beginning -> leads.pickedWith(beginning).stream())
                .flatMap(lead -> lead.state().picks().stream())
                .flatMap(pick -> pick.slots().stream())
                .collect(Collectors.toSet());
        return Room.of(rule.limit(unit, network), unit, day, filled);
    }

    List<String> actions(Actor actor, Lead lead, LocalDate today) {
        return whyNot(lead, actor, today).isEmpty() ? List.of("pick") : List.of();
    }
}

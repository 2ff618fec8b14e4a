package yihao.lead.meeting;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.kernel.Function.FOREIGN_AFFAIRS;
import static yihao.kernel.Function.SUPERVISION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.kernel.trail.Trail.Decision;
import yihao.kernel.trail.Trail.Step;
import yihao.lead.LeadSight;
import yihao.lead.Network;

/// Who sees a meeting: who asked for it, those above it, who sees the whole city, and foreign affairs where guests are
/// foreign. Who owes what was promised there sees with whom and when, and its own promises. And whom it waits for.
public final class MeetingSight {

    private static final String BUREAU = "bureau";
    private static final String GUESTS = "foreign-guests";
    private static final String TO_CONFIRM = "to-confirm";
    static final String OWED = "owed";
    /// One of these is among the marks of each meeting that waits.
    public static final List<String> ANYBODY = List.of(BUREAU, GUESTS, TO_CONFIRM, OWED);

    private final Meetings meetings;
    private final Network network;

    public MeetingSight(Meetings meetings, Network network) {
        this.meetings = meetings;
        this.network = network;
    }

    public static Set<String> readers(Meeting meeting, Network network) {
        var readers = wholeReaders(meeting, network);
        meeting.commitments().forEach(one -> readers.addAll(withThoseAbove(one.unit(), network)));
        return readers;
    }

    private static Set<String> wholeReaders(Meeting meeting, Network network) {
        var readers = withThoseAbove(meeting.unit(), network);
        readers.add(Actor.ALL);
        if (meeting.request().foreignGuests()) {
            readers.add(GUESTS);
        }
        return readers;
    }

    private static Set<String> withThoseAbove(String unit, Network network) {
        var units = new HashSet<>(network.ancestorsOf(unit));
        units.add(unit);
        return units;
    }

    public static Set<String> marks(Actor actor) {
        if (!LeadSight.isSighted(actor)) {
            return Set.of("nobody");
        }
        var marks = new HashSet<>(actor.scopes());
        if (actor.has(FOREIGN_AFFAIRS)) {
            marks.add(GUESTS);
        }
        return marks;
    }

    /// Whom a meeting waits for: foreign affairs, the bureau, supervision, the units that owe a promise.
    public static List<String> waits(Meeting meeting) {
        var waits = new ArrayList<String>();
        if (meeting.waitsForReview()) {
            waits.add(GUESTS);
        } else if (meeting.status().isToCome()) {
            waits.add(BUREAU);
        }
        for (var one : meeting.commitments()) {
            if (one.waitsForConfirmation()) {
                waits.add(TO_CONFIRM);
            } else if (one.isOwed()) {
                waits.addAll(List.of(OWED, "unit:" + one.unit()));
            }
        }
        return waits.stream().distinct().toList();
    }

    public static List<String> waitsFor(Actor actor) {
        var marks = new ArrayList<>(
                actor.units().stream().map(unit -> "unit:" + unit).toList());
        if (actor.has(FOREIGN_AFFAIRS)) {
            marks.add(GUESTS);
        }
        if (isBureau(actor)) {
            marks.add(BUREAU);
        }
        if (actor.has(SUPERVISION)) {
            marks.add(TO_CONFIRM);
        }
        return marks;
    }

    static boolean isBureau(Actor actor) {
        return actor.has(BUREAU_OFFICER, BUREAU_HEAD);
    }

    static boolean mayCarryOut(Actor actor, Commitment commitment) {
        return actor.worksFor(commitment.unit())
                && actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD, BUREAU_OFFICER, BUREAU_HEAD);
    }

    public Optional<Versioned<Meeting>> find(Actor actor, String id) {
        return meetings.find(id).filter(meeting -> sees(actor, meeting.state()));
    }

    public boolean sees(Actor actor, Meeting meeting) {
        return !Collections.disjoint(readers(meeting, network), marks(actor));
    }

    /// What it is about is not for those who only owe a promise.
    public boolean seesWhole(Actor actor, Meeting meeting) {
        return !Collections.disjoint(wholeReaders(meeting, network), marks(actor));
    }

    public boolean sees(Actor actor, Meeting meeting, Commitment commitment) {
        return seesWhole(actor, meeting) || isFor(actor, commitment.unit());
    }

    /// Who only owes a promise is told neither of the review of the guests nor of others' promises.
    java.util.function.Function<Decision, Optional<Step>> told(Actor reader, Meeting meeting) {
        var whole = seesWhole(reader, meeting);
        var owing = meeting.commitments().stream()
                .map(Commitment::unit)
                .distinct()
                .filter(unit -> isFor(reader, unit))
                .toList();
        return decision -> Optional.of(decision.step())
                .filter(step -> whole
                        || (!step.is(MeetingAction.GUESTS_REVIEWED)
                                && decision.isAbout(part -> owing.contains(part.get("unit")))));
    }

    private boolean isFor(Actor actor, @Nullable String unit) {
        return unit != null && !Collections.disjoint(withThoseAbove(unit, network), marks(actor));
    }

    /// The guests' names are for who asked, the bureau and foreign affairs.
    public boolean seesGuests(Actor actor, Meeting meeting) {
        return isBureau(actor)
                || (actor.has(FOREIGN_AFFAIRS) && meeting.request().foreignGuests())
                || (LeadSight.worksLeads(actor) && actor.worksFor(meeting.unit()));
    }

    /// One decision about a meeting that the actor sees.
    Outcome<Versioned<Meeting>> decide(
            String id, MeetingAction action, Act act, java.util.function.Function<Meeting, Outcome<Meeting>> decision) {
        return meetings.change(
                id,
                action,
                act,
                meeting -> sees(act.actor(), meeting)
                        ? decision.apply(meeting)
                        : Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }
}

package yihao.talent.appointment;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;

import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.talent.post.PostAction;
import yihao.talent.post.Posts;
import yihao.talent.post.StaffRules;

/// Rule TS-03, second half: another person decides. The post gives the place first (TS-02); whoever dies
/// in between leaves a place that is held for the proposal until it is decided, and put right by
/// [KeepPlaces].
public class DecideAppointment {

    private final Appointments appointments;
    private final Posts posts;
    private final RuleBook<StaffRules> book;

    DecideAppointment(Appointments appointments, Posts posts, RuleBook<StaffRules> book) {
        this.appointments = appointments;
        this.posts = posts;
        this.book = book;
    }

    public Outcome<Versioned<Appointment>> approve(String id, Act act) {
        return appointments
                .find(id)
                .map(found -> fresh(found, act).flatMap(one -> permitted(one.state(), act)))
                .orElseGet(() -> refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)))
                .flatMap(appointment -> place(id, appointment, act).flatMap(_ -> agree(id, appointment, act)))
                .map(agreed -> giveBackAfterEnd(agreed, act));
    }

    private static Outcome<Versioned<Appointment>> fresh(Versioned<Appointment> found, Act act) {
        var seen = act.expectedVersion();
        return seen != null && seen != found.version()
                ? refused(Refusal.of(StoreProblem.STALE, "version", found.version()))
                : done(found);
    }

    private Outcome<Appointment> permitted(Appointment appointment, Act act) {
        return mayDecide(appointment, act.actor(), act)
                ? new Decision(appointment).approve(act.actor(), act.at()).map(_ -> appointment)
                : refused(AppointmentRefusal.NOT_YOURS);
    }

    private Outcome<Appointment> place(String id, Appointment appointment, Act act) {
        return appointment
                .placeAsked(id)
                .map(place -> posts.change(
                                appointment.post().id(),
                                PostAction.PLACE_TAKEN,
                                act.alsoFor(),
                                post -> post.take(place))
                        .map(_ -> appointment))
                .orElseGet(() -> done(appointment));
    }

    private Outcome<Versioned<Appointment>> agree(String id, Appointment seen, Act act) {
        var action = switch (new Decision(seen)
                .decidable(act.actor())
                .orElseThrow(
                        refusal -> new IllegalStateException(refusal.problem().code()))
                .proposalKind()) {
            case BEGIN -> AppointmentAction.BEGUN;
            case RENEW -> AppointmentAction.RENEWED;
            case CHANGE -> AppointmentAction.CHANGED;
            case END -> AppointmentAction.END_AGREED;
        };
        return appointments.change(
                id,
                action,
                act,
                appointment -> appointment.equals(seen)
                        ? new Decision(appointment).approve(act.actor(), act.at())
                        : refused(Refusal.of(StoreProblem.OVERTAKEN, "id", id)));
    }

    private Versioned<Appointment> giveBackAfterEnd(Versioned<Appointment> agreed, Act act) {
        var ending = agreed.state().ending();
        if (ending != null) {
            posts.change(
                    agreed.state().post().id(),
                    PostAction.PLACE_GIVEN_BACK,
                    act.alsoFor(),
                    post -> post.giveBack(agreed.id(), ending.on()));
        }
        return agreed;
    }

    public Outcome<Versioned<Appointment>> decline(String id, String reason, Act act) {
        return appointments.change(
                id,
                AppointmentAction.DECLINED,
                act.because(reason),
                appointment -> mayDecide(appointment, act.actor(), act)
                        ? new Decision(appointment).decline(act.actor(), reason)
                        : refused(AppointmentRefusal.NOT_YOURS));
    }

    private boolean mayDecide(Appointment appointment, Actor actor, Act act) {
        return StaffRules.may(actor, StaffRules.on(book, CityTime.day(act.at())).decides(), appointment.unit());
    }
}

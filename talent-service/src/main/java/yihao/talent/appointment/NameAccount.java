package yihao.talent.appointment;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;

import java.util.Objects;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.talent.copies.KnownWork;
import yihao.talent.post.PostAction;
import yihao.talent.post.Posts;

/// Rule TS-11: who began without an account is given one once; from then on results count for it and
/// the person sees the own contract. The post hears of it first, so that one account holds one place.
public class NameAccount {

    private final Appointments appointments;
    private final Posts posts;
    private final KnownWork known;
    private final AppointmentRights rights;

    NameAccount(Appointments appointments, Posts posts, KnownWork known, AppointmentRights rights) {
        this.appointments = appointments;
        this.posts = posts;
        this.known = known;
        this.rights = rights;
    }

    public Outcome<Versioned<Appointment>> name(String id, String subject, Act act) {
        return appointments
                .find(id)
                .map(found -> named(found.state(), subject, act).flatMap(next -> place(id, next, act)))
                .orElseGet(() -> refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)))
                .flatMap(_ ->
                        appointments.change(id, AppointmentAction.ACCOUNT_NAMED, act, one -> named(one, subject, act)));
    }

    private Outcome<Appointment> named(Appointment one, String subject, Act act) {
        var today = CityTime.day(act.at());
        if (!rights.mayPropose(one, act.actor(), today)) {
            return refused(AppointmentRefusal.NOT_YOURS);
        }
        if (one.holder().subject() != null) {
            return refused(AppointmentRefusal.ACCOUNT_NAMED);
        }
        if (!one.isOpen()) {
            return refused(AppointmentRefusal.NOT_RUNNING);
        }
        if (!known.isOfficer(subject, today)) {
            return refused(AppointmentRefusal.PERSON_UNKNOWN);
        }
        return act.actor().is(subject) || tookPart(one, subject)
                ? refused(AppointmentRefusal.OWN_MATTER)
                : done(one.with(one.holder().under(subject)));
    }

    /// Whoever proposed or agreed to it would have decided about oneself.
    private static boolean tookPart(Appointment one, String subject) {
        var proposal = one.proposal();
        return proposal != null && Objects.equals(proposal.by(), subject)
                || one.agreed().stream()
                        .anyMatch(agreed -> subject.equals(agreed.proposedBy()) || subject.equals(agreed.decidedBy()));
    }

    private Outcome<Appointment> place(String id, Appointment next, Act act) {
        return next.placeHeld(id)
                .map(place -> posts.change(
                                next.post().id(), PostAction.PLACE_TAKEN, act.alsoFor(), post -> post.take(place))
                        .map(_ -> next))
                .orElseGet(() -> done(next));
    }
}

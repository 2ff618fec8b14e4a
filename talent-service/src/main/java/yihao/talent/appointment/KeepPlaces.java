package yihao.talent.appointment;

import java.time.LocalDate;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.post.Place;
import yihao.talent.post.Post;
import yihao.talent.post.PostAction;
import yihao.talent.post.Posts;

/// Rules TS-02 and TS-05: what ran out has ended, and the places of a post are those its appointments
/// have, whatever died in between.
public class KeepPlaces {

    private static final int AT_ONCE = 100;

    private final Appointments appointments;
    private final Posts posts;

    KeepPlaces(Appointments appointments, Posts posts) {
        this.appointments = appointments;
        this.posts = posts;
    }

    public void keep(Act act) {
        var today = CityTime.day(act.at());
        for (var over : appointments.endingBy(today.minusDays(1), AT_ONCE)) {
            appointments.change(
                    over.id(), AppointmentAction.ENDED, act.alsoFor(), one -> new Decision(one).lapse(today));
        }
        for (var page = posts.held(null, AT_ONCE);
                !page.isEmpty();
                page = posts.held(page.getLast().id(), AT_ONCE)) {
            page.forEach(post -> putRight(post, act));
        }
    }

    private void putRight(Versioned<Post> post, Act act) {
        for (var place : post.state().places()) {
            var appointment = appointments.find(place.appointment()).map(Versioned::state);
            if (!isRight(place, appointment)) {
                posts.change(
                        post.id(),
                        PostAction.PLACE_GIVEN_BACK,
                        act.alsoFor(),
                        now -> now.placeOf(place.appointment()).equals(Optional.of(place))
                                ? righted(now, place, appointment)
                                : Outcome.done(now));
            }
        }
    }

    /// What is still proposed may be about to be agreed to.
    private static boolean isRight(Place place, Optional<Appointment> appointment) {
        return appointment
                .filter(one -> one.proposal() != null
                        || one.placeHeld(place.appointment()).equals(Optional.of(place)))
                .isPresent();
    }

    private static Outcome<Post> righted(Post post, Place place, Optional<Appointment> appointment) {
        LocalDate never = place.from().minusDays(1);
        var held = appointment.flatMap(one -> one.placeHeld(place.appointment()));
        return post.giveBack(place.appointment(), held.map(Place::until).orElse(never))
                .flatMap(left -> held.map(left::take).orElseGet(() -> Outcome.done(left)));
    }
}

package yihao.talent.appointment;

import static yihao.kernel.Money.cny;
import static yihao.talent.World.actor;
import static yihao.talent.World.on;
import static yihao.talent.World.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;
import yihao.rules.RuleBook;
import yihao.talent.World;
import yihao.talent.appointment.Contract.Target;
import yihao.talent.copies.InMemoryWork;
import yihao.talent.post.InMemoryPosts;
import yihao.talent.post.PostAction;
import yihao.talent.post.StaffRules;
import yihao.talent.talent.InMemoryTalents;
import yihao.testkit.twins.InMemoryPersonKeys;

/// A district with one post for its promotion staff, and the people who decide on it. All fictional.
public final class Staff {

    public static final LocalDate TODAY = World.TODAY;
    public static final Actor HEAD = actor("zhangdian.head", World.ZHANGDIAN, Function.UNIT_HEAD);
    public static final Actor BUREAU_HEAD = actor("bureau.head", "bureau", Function.BUREAU_HEAD);
    public static final String POST = "g1";

    public final InMemoryPosts posts = new InMemoryPosts();
    public final InMemoryAppointments appointments = new InMemoryAppointments();
    public final InMemoryWork work = new InMemoryWork();
    public final InMemoryTalents talents = new InMemoryTalents();
    public final RuleBook<StaffRules> rules = StaffRules.shipped();
    final Vault vault = InMemoryPersonKeys.vault();
    final ProposeAppointment propose =
            new ProposeAppointment(appointments, posts, work, talents, vault, rules, World.numbers());
    final DecideAppointment decide = new DecideAppointment(appointments, posts, rules);
    final KeepPlaces keepPlaces = new KeepPlaces(appointments, posts);

    public Staff(int places) {
        posts.add(POST, InMemoryPosts.post(places), PostAction.OPENED, by(HEAD));
    }

    public static Act by(Actor actor) {
        return on(TODAY, actor);
    }

    public static Appointee officer(String subject) {
        return new Appointee(subject, null, null, null);
    }

    public static Contract contract(String from, String until, @Nullable String leadsPerYear) {
        return paid(from, until, "8000", leadsPerYear);
    }

    public static Contract paid(String from, String until, String pay, @Nullable String leadsPerYear) {
        var targets = leadsPerYear == null
                ? List.<Target>of()
                : List.of(new Target(ResultKind.VALUABLE_LEADS, new BigDecimal(leadsPerYear)));
        return new Contract(
                "HT-2026-001", LocalDate.parse(from), LocalDate.parse(until), null, cny(pay), "化工招商", targets);
    }

    public Versioned<Appointment> proposed(String id, String subject, Contract contract) {
        return value(propose.propose(id, POST, officer(subject), contract, by(HEAD)));
    }

    public Versioned<Appointment> appointed(String id, String subject, Contract contract) {
        proposed(id, subject, contract);
        return value(decide.approve(id, by(BUREAU_HEAD)));
    }

    /// Of somebody without an account.
    public Versioned<Appointment> appointedNew(String id, String name, Contract contract) {
        value(propose.propose(id, POST, new Appointee(null, null, name, null), contract, by(HEAD)));
        return value(decide.approve(id, by(BUREAU_HEAD)));
    }

    public Versioned<Appointment> changed(String id, Contract contract) {
        value(propose.change(id, contract, by(HEAD)));
        return value(decide.approve(id, by(BUREAU_HEAD)));
    }

    public Versioned<Appointment> ended(String id, String on) {
        var ending = new Ending(Ending.Cause.RESIGNATION, LocalDate.parse(on), null);
        value(propose.end(id, ending, by(HEAD)));
        return value(decide.approve(id, by(BUREAU_HEAD)));
    }

    Appointment found(String id) {
        return appointments.find(id).orElseThrow().state();
    }

    List<yihao.talent.post.Place> places() {
        return posts.find(POST).orElseThrow().state().places();
    }
}

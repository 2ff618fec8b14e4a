package yihao.talent.appointment;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.Map;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;
import yihao.rules.RuleBook;
import yihao.talent.Numbers;
import yihao.talent.appointment.Appointment.PostOf;
import yihao.talent.copies.KnownWork;
import yihao.talent.post.Post;
import yihao.talent.post.Posts;
import yihao.talent.post.StaffRules;
import yihao.talent.talent.PersonalField;
import yihao.talent.talent.Talents;

/// Rule TS-03, first half: somebody proposes who is to hold a post, or what becomes of a contract.
public class ProposeAppointment {

    private final Appointments appointments;
    private final Posts posts;
    private final KnownWork known;
    private final Talents talents;
    private final Vault vault;
    private final RuleBook<StaffRules> book;
    private final Numbers numbers;

    ProposeAppointment(
            Appointments appointments,
            Posts posts,
            KnownWork known,
            Talents talents,
            Vault vault,
            RuleBook<StaffRules> book,
            Numbers numbers) {
        this.appointments = appointments;
        this.posts = posts;
        this.known = known;
        this.talents = talents;
        this.vault = vault;
        this.book = book;
        this.numbers = numbers;
    }

    public Outcome<Versioned<Appointment>> propose(
            String id, String postId, Appointee who, Contract contract, Act act) {
        return post(postId)
                .flatMap(post -> permitted(post, contract, act))
                .flatMap(post -> holder(who, act).map(holder -> {
                    var state = post.state();
                    var of = new PostOf(post.id(), state.number(), state.terms().title(), state.unit());
                    var proposal = new Proposal(
                            Proposal.Kind.BEGIN, contract, null, act.actor().subject(), act.at());
                    var number = numbers.next("PY", CityTime.day(act.at()));
                    var appointment = Appointment.proposed(number, of, holder, proposal);
                    return appointments.add(id, appointment, AppointmentAction.PROPOSED, act);
                }));
    }

    public Outcome<Versioned<Appointment>> renew(String id, Contract contract, Act act) {
        return further(id, Proposal.Kind.RENEW, contract, act);
    }

    public Outcome<Versioned<Appointment>> change(String id, Contract contract, Act act) {
        return further(id, Proposal.Kind.CHANGE, contract, act);
    }

    public Outcome<Versioned<Appointment>> end(String id, Ending ending, Act act) {
        var proposal = new Proposal(Proposal.Kind.END, null, ending, act.actor().subject(), act.at());
        return appointments.change(
                id,
                AppointmentAction.CHANGE_PROPOSED,
                act,
                appointment -> own(appointment, act).flatMap(one -> one.propose(proposal)));
    }

    private Outcome<Versioned<Appointment>> further(String id, Proposal.Kind kind, Contract contract, Act act) {
        var proposal = new Proposal(kind, contract, null, act.actor().subject(), act.at());
        return appointments.change(
                id,
                AppointmentAction.CHANGE_PROPOSED,
                act,
                appointment -> own(appointment, act)
                        .flatMap(one -> post(one.post().id())
                                .flatMap(post -> payable(post, contract))
                                .flatMap(_ -> one.propose(proposal))));
    }

    private Outcome<Appointment> own(Appointment appointment, Act act) {
        var rules = StaffRules.on(book, CityTime.day(act.at()));
        if (!StaffRules.may(act.actor(), rules.proposes(), appointment.unit())) {
            return refused(AppointmentRefusal.NOT_YOURS);
        }
        return act.actor().is(appointment.holder().subject())
                ? refused(AppointmentRefusal.OWN_MATTER)
                : done(appointment);
    }

    private Outcome<Versioned<Post>> post(String id) {
        return posts.find(id)
                .map(Outcome::done)
                .orElseGet(() -> refused(Refusal.of(AppointmentRefusal.POST_UNKNOWN, "id", id)));
    }

    private Outcome<Versioned<Post>> permitted(Versioned<Post> post, Contract contract, Act act) {
        var rules = StaffRules.on(book, CityTime.day(act.at()));
        if (!StaffRules.may(act.actor(), rules.proposes(), post.state().unit())) {
            return refused(AppointmentRefusal.NOT_YOURS);
        }
        return contract.isSound() ? payable(post, contract) : refused(AppointmentRefusal.TERM_UNSOUND);
    }

    private static Outcome<Versioned<Post>> payable(Versioned<Post> post, Contract contract) {
        var terms = post.state().terms();
        return terms.pays(contract.basePay())
                ? done(post)
                : refused(new Refusal(
                        AppointmentRefusal.PAY_OUTSIDE_RANGE,
                        Map.of(
                                "least", terms.leastPay().toString(),
                                "most", terms.mostPay().toString())));
    }

    private Outcome<Holder> holder(Appointee who, Act act) {
        var account = who.subject();
        if (account != null && !known.isOfficer(account, CityTime.day(act.at()))) {
            return refused(AppointmentRefusal.PERSON_UNKNOWN);
        }
        var found = who.officer() != null
                ? officer(who.officer(), CityTime.day(act.at()))
                : who.talent() != null ? talent(who.talent(), who) : newcomer(who);
        return found.flatMap(
                holder -> act.actor().is(holder.subject()) ? refused(AppointmentRefusal.OWN_MATTER) : done(holder));
    }

    private Outcome<Holder> officer(String subject, LocalDate day) {
        return known.isOfficer(subject, day)
                ? done(new Holder(Holder.Kind.OFFICER, subject, subject, null, null))
                : refused(AppointmentRefusal.PERSON_UNKNOWN);
    }

    private Outcome<Holder> talent(String id, Appointee who) {
        return talents.find(id)
                .map(talent -> done(new Holder(
                        Holder.Kind.TALENT,
                        talent.id(),
                        who.subject(),
                        null,
                        talent.state().number())))
                .orElseGet(() -> refused(AppointmentRefusal.PERSON_UNKNOWN));
    }

    private Outcome<Holder> newcomer(Appointee who) {
        var name = who.name();
        if (name == null || name.isBlank()) {
            return refused(AppointmentRefusal.PERSON_UNKNOWN);
        }
        var admitted = vault.admit(Map.of(PersonalField.NAME, name.strip()));
        var sealed = admitted.sealed().get(PersonalField.NAME);
        return done(new Holder(Holder.Kind.NEWCOMER, admitted.person(), who.subject(), sealed, null));
    }
}

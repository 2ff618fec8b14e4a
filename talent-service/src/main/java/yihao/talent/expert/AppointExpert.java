package yihao.talent.expert;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.expert.ExpertRefusal.ACCOUNT_TAKEN;
import static yihao.talent.expert.ExpertRefusal.GRADE_UNKNOWN;
import static yihao.talent.expert.ExpertRefusal.OFFICE_ONLY;
import static yihao.talent.expert.ExpertRefusal.TERM_UNFIT;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;
import yihao.talent.Numbers;
import yihao.talent.expert.Expert.Person;
import yihao.talent.expert.Expert.Status;

/// Rules EX-01 and EX-02: the experts' office appoints, another of its people confirms; then renews, suspends or ends.
public class AppointExpert {

    private final Experts experts;
    private final Vault vault;
    private final CheckAppointment check;
    private final RuleBook<ExpertTerms> book;
    private final Numbers numbers;

    AppointExpert(Experts experts, Vault vault, CheckAppointment check, RuleBook<ExpertTerms> book, Numbers numbers) {
        this.experts = experts;
        this.vault = vault;
        this.check = check;
        this.book = book;
        this.numbers = numbers;
    }

    /// A proposal: nobody is asked anything before another person has confirmed it.
    public Outcome<Versioned<Expert>> appoint(Appointment appointment, Act act) {
        var rule = rule(act);
        if (!ExpertSight.isOffice(act.actor())) {
            return refused(OFFICE_ONLY);
        }
        if (!appointment.term().isAtMost(rule.rules().termYears())) {
            return refused(Refusal.of(TERM_UNFIT, "years", rule.rules().termYears()));
        }
        return check.of(appointment.grade(), appointment.knowledge(), appointment.ties(), rule.rules())
                .flatMap(_ -> check.talent(appointment.talentId()))
                .flatMap(_ -> keep(appointment, rule, act));
    }

    private Outcome<Versioned<Expert>> keep(Appointment told, RuleSet<ExpertTerms> rule, Act act) {
        if (told.subject() != null && experts.ofAccount(told.subject()).isPresent()) {
            return refused(ACCOUNT_TAKEN);
        }
        var admitted = vault.admit(told.personal());
        var person = new Person(
                sealedName(admitted),
                admitted.sealed().get(ExpertField.PHONE),
                admitted.sealed().get(ExpertField.EMAIL));
        var expert = new Expert(
                numbers.next("EX", CityTime.day(act.at())),
                person,
                told.subject(),
                told.talentId(),
                told.grade(),
                told.knowledge(),
                told.ties(),
                List.of(),
                term(told.term(), null, rule, act),
                Status.PROPOSED,
                null,
                Workload.NONE,
                CountedFees.NONE,
                List.of(),
                CityTime.day(act.at()));
        try {
            return done(experts.add(admitted.person(), expert, ExpertAction.APPOINTED, act));
        } catch (Taken _) {
            return refused(ACCOUNT_TAKEN);
        }
    }

    private static Sealed sealedName(Vault.Admitted<ExpertField> admitted) {
        return java.util.Objects.requireNonNull(admitted.sealed().get(ExpertField.NAME));
    }

    public Outcome<Versioned<Expert>> confirm(String id, Act act) {
        return decide(id, ExpertAction.CONFIRMED, act, (one, rule) -> one.confirm(act.actor(), rule));
    }

    public Outcome<Versioned<Expert>> decline(String id, String reason, Act act) {
        return decide(
                id, ExpertAction.DECLINED, act.because(reason), (one, rule) -> one.decline(act.actor(), reason, rule));
    }

    /// @param grade that comes with the term; none if it stays
    public Outcome<Versioned<Expert>> renew(String id, Span span, @Nullable String grade, Act act) {
        if (grade != null && !rule(act).rules().knows(grade)) {
            return refused(Refusal.of(GRADE_UNKNOWN, "grade", grade));
        }
        var term = term(span, grade, rule(act), act);
        return decide(id, ExpertAction.RENEWAL_PROPOSED, act, (one, rule) -> one.renew(term, rule));
    }

    public Outcome<Versioned<Expert>> suspend(String id, String reason, Act act) {
        return decide(id, ExpertAction.SUSPENDED, act.because(reason), (one, rule) -> one.suspend(reason, rule));
    }

    public Outcome<Versioned<Expert>> resume(String id, @Nullable String reason, Act act) {
        return decide(id, ExpertAction.RESUMED, act.because(reason), Expert::resume);
    }

    public Outcome<Versioned<Expert>> end(String id, String reason, Act act) {
        return decide(
                id,
                ExpertAction.ENDED,
                act.because(reason),
                (one, rule) -> one.end(reason, CityTime.day(act.at()), rule));
    }

    public Outcome<Versioned<Expert>> revise(String id, String grade, Knowledge knowledge, Ties ties, Act act) {
        return check.of(grade, knowledge, ties, rule(act).rules())
                .flatMap(_ -> decide(
                        id,
                        ExpertAction.REVISED,
                        act,
                        (one, rule) -> one.revise(grade, knowledge, ties, act.actor(), rule)));
    }

    private Outcome<Versioned<Expert>> decide(
            String id, ExpertAction action, Act act, BiFunction<Expert, ExpertTerms, Outcome<Expert>> decision) {
        if (!ExpertSight.isOffice(act.actor())) {
            return refused(OFFICE_ONLY);
        }
        var rule = rule(act).rules();
        return experts.change(id, action, act, one -> decision.apply(one, rule));
    }

    public RuleSet<ExpertTerms> rule(LocalDate day) {
        return book.inForce(day).orElseThrow();
    }

    private RuleSet<ExpertTerms> rule(Act act) {
        return rule(CityTime.day(act.at()));
    }

    private static Term term(Span span, @Nullable String grade, RuleSet<ExpertTerms> rule, Act act) {
        return new Term(span, CityTime.day(act.at()), act.actor().subject(), null, rule.reference(), grade);
    }
}

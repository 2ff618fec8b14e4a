package yihao.talent.institution;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.institution.InstitutionRefusal.ALREADY_THERE;
import static yihao.talent.institution.InstitutionRefusal.NOT_YOURS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.rules.RuleSet;
import yihao.talent.Numbers;
import yihao.talent.institution.Course.StageEntry;
import yihao.talent.institution.FourMajors.Who;
import yihao.talent.institution.Institution.Charge;

/// Rule TI-02: an institution is a target of a year once, whatever way its name is written.
public final class EnterInstitution {

    private final InstitutionSight sight;
    private final ProfilePolicy policy;
    private final Numbers numbers;
    private final Supplier<String> newId;

    EnterInstitution(InstitutionSight sight, ProfilePolicy policy, Numbers numbers, Supplier<String> newId) {
        this.sight = sight;
        this.policy = policy;
        this.numbers = numbers;
        this.newId = newId;
    }

    public Outcome<Versioned<Institution>> enter(Profile profile, Charge charge, Act act) {
        var set = sight.rules(act.at());
        if (!Who.may(act.actor(), set.rules().who().enter(), charge.unit())) {
            return refused(NOT_YOURS);
        }
        return policy.whyNot(profile, charge, set.rules(), CityTime.day(act.at()))
                .<Outcome<Versioned<Institution>>>map(Outcome::refused)
                .orElseGet(() -> add(profile, charge, set, act));
    }

    private Outcome<Versioned<Institution>> add(Profile profile, Charge charge, RuleSet<FourMajors> set, Act act) {
        var known = sight.institutions().named(profile.keys());
        if (known.isPresent()) {
            return refused(alreadyThere(known.get(), act.actor()));
        }
        var today = CityTime.day(act.at());
        var by = act.actor().subject();
        var first = new StageEntry(
                set.rules().stages().getFirst().id(), today, null, Set.of(), set.reference(), by, act.at());
        var entered = Institution.entered(numbers.next("I", today), profile, charge, Course.from(first), by, act.at());
        try {
            return done(sight.institutions().add(newId.get(), entered, InstitutionAction.ENTERED, act));
        } catch (Taken taken) {
            return sight.institutions()
                    .named(profile.keys())
                    .map(other -> Outcome.<Versioned<Institution>>refused(alreadyThere(other, act.actor())))
                    .orElseThrow(() -> taken);
        }
    }

    public Outcome<Versioned<Institution>> edit(String id, Profile profile, Charge charge, Act act) {
        try {
            return sight.work(id, InstitutionAction.CHANGED, act, (institution, set) -> {
                if (!Who.may(act.actor(), set.rules().who().enter(), charge.unit())) {
                    return refused(NOT_YOURS);
                }
                return policy.whyNotChanged(institution, profile, charge, set.rules(), CityTime.day(act.at()))
                        .or(() -> taken(id, profile, act.actor()))
                        .<Outcome<Institution>>map(Outcome::refused)
                        .orElseGet(() -> done(institution.with(profile, charge)));
            });
        } catch (Taken taken) {
            return taken(id, profile, act.actor())
                    .map(Outcome::<Versioned<Institution>>refused)
                    .orElseThrow(() -> taken);
        }
    }

    /// Whose names are like these without being the same, of those that the actor sees.
    public List<Versioned<Institution>> alike(Profile profile, Act act) {
        return alike(profile, act.actor(), sight.rules(act.at()).rules());
    }

    List<Versioned<Institution>> alike(Profile profile, Actor actor, FourMajors rules) {
        return new Likeness(rules.similarFrom()).among(sight.institutions(), profile, actor);
    }

    private Optional<Refusal> taken(String id, Profile profile, Actor actor) {
        return sight.institutions()
                .named(profile.keys())
                .filter(other -> !other.id().equals(id))
                .map(other -> alreadyThere(other, actor));
    }

    /// Where the other one may not be seen, only that there is one.
    private Refusal alreadyThere(Versioned<Institution> other, Actor actor) {
        var number = sight.institutions()
                .visible(other.id(), actor)
                .map(seen -> seen.state().number())
                .orElse("—");
        return Refusal.of(ALREADY_THERE, "number", number);
    }
}

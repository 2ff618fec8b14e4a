package yihao.talent.unmasking;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.unmasking.UnmaskingRefusal.FIELD_NOT_ALLOWED;
import static yihao.talent.unmasking.UnmaskingRefusal.LIMIT_REACHED;
import static yihao.talent.unmasking.UnmaskingRefusal.NOTHING_THERE;
import static yihao.talent.unmasking.UnmaskingRefusal.NOT_YOURS;
import static yihao.talent.unmasking.UnmaskingRefusal.NO_RULE;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;
import yihao.rules.RuleBook;
import yihao.talent.Numbers;
import yihao.talent.talent.ClearFields;
import yihao.talent.talent.PersonalField;
import yihao.talent.talent.Talent;
import yihao.talent.talent.TalentAction;
import yihao.talent.talent.TalentRefusal;
import yihao.talent.talent.Talents;

/// Rule TU-01: who may reads personal data in the clear, for a reason, so many times a day. The act is written down
/// before a value leaves: in the register, whose slots make the limit hold, then on the talent's own record. If the
/// process dies in between, it is written and nothing was shown.
public class Unmask implements ClearFields {

    private final Unmaskings unmaskings;
    private final Talents talents;
    private final Vault vault;
    private final RuleBook<UnmaskingRules> rules;
    private final Numbers numbers;

    Unmask(Unmaskings unmaskings, Talents talents, Vault vault, RuleBook<UnmaskingRules> rules, Numbers numbers) {
        this.unmaskings = unmaskings;
        this.talents = talents;
        this.vault = vault;
        this.rules = rules;
        this.numbers = numbers;
    }

    /// What is shown once. Prints nothing of it.
    public record Shown(Versioned<Unmasking> unmasking, Map<PersonalField, String> values) {

        public Shown {
            values = Map.copyOf(values);
        }

        @Override
        public String toString() {
            return "Shown[" + unmasking.id() + "]";
        }
    }

    @Override
    public List<PersonalField> of(Actor actor, LocalDate today) {
        return rules.inForce(today)
                .map(set -> set.rules())
                .filter(rule -> rule.allows(actor))
                .map(UnmaskingRules::fields)
                .orElse(List.of());
    }

    /// @param told the fields in words, for the trail
    public Outcome<Shown> unmask(String id, String talentId, Set<PersonalField> fields, String told, Act act) {
        var today = CityTime.day(act.at());
        var inForce = rules.inForce(today);
        if (inForce.isEmpty()) {
            return refused(NO_RULE);
        }
        var rule = inForce.get().rules();
        if (!rule.allows(act.actor())) {
            return refused(NOT_YOURS);
        }
        if (!rule.fields().containsAll(fields)) {
            return refused(FIELD_NOT_ALLOWED);
        }
        return living(talentId, act).flatMap(talent -> {
            var values = opened(talent, fields);
            return values.isEmpty()
                    ? refused(NOTHING_THERE)
                    : written(id, talent, values, rule.perPersonAndDay(), act)
                            .flatMap(unmasking -> recorded(talent, told, act).map(_ -> new Shown(unmasking, values)));
        });
    }

    private Outcome<Versioned<Talent>> living(String talentId, Act act) {
        var found = talents.find(talentId);
        if (found.isEmpty()) {
            return refused(Refusal.of(StoreProblem.NOT_FOUND, "id", talentId));
        }
        if (found.get().state().isErased()) {
            return refused(TalentRefusal.IS_ERASED);
        }
        var expected = act.expectedVersion();
        return expected != null && expected != found.get().version()
                ? refused(Refusal.of(StoreProblem.STALE, "version", found.get().version()))
                : done(found.get());
    }

    private Map<PersonalField, String> opened(Versioned<Talent> talent, Set<PersonalField> fields) {
        var values = new EnumMap<PersonalField, String>(PersonalField.class);
        var person = talent.state().person();
        for (var field : fields) {
            Optional.ofNullable(person.sealed(field))
                    .flatMap(kept -> vault.open(talent.id(), field, kept))
                    .ifPresent(value -> values.put(field, value));
        }
        return values;
    }

    /// The first slot of the day that is free; none beyond the limit.
    private Outcome<Versioned<Unmasking>> written(
            String id, Versioned<Talent> talent, Map<PersonalField, String> values, int limit, Act act) {
        var today = CityTime.day(act.at());
        var number = numbers.next("TU", today);
        for (int i = 1; i <= limit; i++) {
            var slot = act.actor().person() + "/" + today + "/" + i;
            var unmasking = new Unmasking(
                    number,
                    talent.id(),
                    talent.state().number(),
                    List.copyOf(values.keySet()),
                    java.util.Objects.requireNonNullElse(act.reason(), ""),
                    act.actor().subject(),
                    act.actor().unit(),
                    act.at(),
                    slot);
            try {
                return done(unmaskings.add(id, unmasking, UnmaskingAction.UNMASKED, act));
            } catch (Unmaskings.Taken _) {
                // the next one
            }
        }
        return refused(Refusal.of(LIMIT_REACHED, "most", limit));
    }

    private Outcome<Versioned<Talent>> recorded(Versioned<Talent> talent, String told, Act act) {
        var why = act.alsoFor().because(told + " " + act.reason());
        return talents.change(talent.id(), TalentAction.UNMASKED, why, now -> now.unmasked(act.at()));
    }
}

package yihao.lead.referral;

import static yihao.lead.referral.ReferralProblem.MAY_NOT_REGISTER_REFERRER;
import static yihao.lead.referral.ReferralProblem.REFERRAL_NOT_YOURS;
import static yihao.lead.referral.ReferralProblem.REFERRER_EXCLUDED;
import static yihao.lead.referral.ReferralProblem.REFERRER_EXISTS;
import static yihao.lead.referral.ReferralProblem.REFERRER_IDENTITY_MALFORMED;
import static yihao.lead.referral.ReferralProblem.REFERRER_IDENTITY_MISSING;
import static yihao.lead.referral.ReferralProblem.REFERRER_INTEREST_NOT_DECLARED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.referral.Referrer.Category;
import yihao.lead.referral.Referrer.ReferrerKind;
import yihao.reference.CreditCode;
import yihao.reference.ResidentId;
import yihao.rules.RuleBook;

/// L11: referrers register themselves, or an officer registers one, marked so. State organs, public institutions, their
/// staff and stakeholders are excluded by rule.
public final class RegisterReferrer {

    private final Referrers referrers;
    private final RuleBook<ReferralRule> book;

    public RegisterReferrer(Referrers referrers, RuleBook<ReferralRule> book) {
        this.referrers = referrers;
        this.book = book;
    }

    /// @param person the sealed personal fields; the identity number is passed beside it only to be checked
    public record Candidate(
            ReferrerKind kind,
            Category category,
            String name,
            @Nullable String creditCode,
            @Nullable String identityNumber,
            boolean noInterestDeclared,
            Referrer.Person person) {

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "Candidate[" + kind + ", " + category + "]";
        }
    }

    static boolean isOfficer(Actor actor) {
        return actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD, Function.BUREAU_OFFICER, Function.BUREAU_HEAD);
    }

    public Outcome<Versioned<Referrer>> register(Candidate candidate, Act act) {
        var actor = act.actor();
        if (!actor.has(Function.REFERRER) && !isOfficer(actor)) {
            return Outcome.refused(MAY_NOT_REGISTER_REFERRER);
        }
        var rule = book.inForce(CityTime.day(act.at())).orElseThrow();
        var wrong = whatIsWrong(candidate, rule.rules());
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        try {
            var number = referrers.newNumber(CityTime.day(act.at()).getYear());
            return Outcome.done(referrers.add(
                    referrers.newId(),
                    referrer(number, candidate, rule.reference(), act),
                    ReferrerAction.REGISTERED,
                    act));
        } catch (Aggregates.Taken _) {
            return Outcome.refused(REFERRER_EXISTS);
        }
    }

    /// Officers see all of them, a referrer itself.
    public static boolean seesAll(Actor actor) {
        return actor.seesWholeCity() || actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD);
    }

    public Optional<Versioned<Referrer>> find(Actor actor, String id) {
        return referrers
                .find(id)
                .filter(found ->
                        seesAll(actor) || actor.subject().equals(found.state().subject()));
    }

    public static boolean mayConfirm(Actor actor, Referrer referrer) {
        return isOfficer(actor) && !actor.is(referrer.registeredBy());
    }

    public Outcome<Versioned<Referrer>> confirm(String id, Act act) {
        return referrers.change(
                id,
                ReferrerAction.CONFIRMED,
                act,
                referrer -> isOfficer(act.actor())
                        ? referrer.confirm(act.actor(), act.at())
                        : Outcome.refused(REFERRAL_NOT_YOURS));
    }

    private static Optional<Refusal> whatIsWrong(Candidate candidate, ReferralRule rule) {
        if (rule.excluded().contains(candidate.category())) {
            return Optional.of(Refusal.of(
                    REFERRER_EXCLUDED, "category", candidate.category().name()));
        }
        if (!candidate.noInterestDeclared()) {
            return Optional.of(Refusal.of(REFERRER_INTEREST_NOT_DECLARED));
        }
        return switch (candidate.kind()) {
            case LEGAL_PERSON ->
                malformed(
                        candidate.creditCode(), code -> CreditCode.of(code).finding() != CreditCode.Finding.WRONG_FORM);
            case NATURAL_PERSON ->
                malformed(
                        candidate.identityNumber(),
                        number -> ResidentId.of(number).isPresent());
        };
    }

    private static Optional<Refusal> malformed(
            @Nullable String identity, java.util.function.Predicate<String> isRight) {
        if (identity == null || identity.isBlank()) {
            return Optional.of(Refusal.of(REFERRER_IDENTITY_MISSING));
        }
        return isRight.test(identity) ? Optional.empty() : Optional.of(Refusal.of(REFERRER_IDENTITY_MALFORMED));
    }

    private static Referrer referrer(String number, Candidate candidate, String rule, Act act) {
        var actor = act.actor();
        var self = actor.has(Function.REFERRER) ? actor.subject() : null;
        var isLegal = candidate.kind() == ReferrerKind.LEGAL_PERSON;
        var code = isLegal && candidate.creditCode() != null
                ? CreditCode.of(candidate.creditCode()).text()
                : null;
        return new Referrer(
                number,
                candidate.kind(),
                candidate.category(),
                isLegal ? candidate.name() : Masks.name(candidate.name()),
                code,
                candidate.person(),
                self,
                actor.subject(),
                act.at(),
                actor.unit(),
                keys(code, candidate.person(), self),
                null,
                null,
                rule);
    }

    private static List<String> keys(@Nullable String code, Referrer.Person person, @Nullable String subject) {
        var keys = new ArrayList<String>();
        keys.add(code == null ? "person:" + person.personId() : Referrer.key(code));
        if (subject != null) {
            keys.add("subject:" + subject);
        }
        return keys;
    }
}

package yihao.talent.recommendation;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.recommendation.RecommendationRefusal.ENTERPRISE_UNKNOWN;
import static yihao.talent.recommendation.RecommendationRefusal.IDENTITY_INVALID;
import static yihao.talent.recommendation.RecommendationRefusal.MAY_NOT_RECOMMEND;
import static yihao.talent.recommendation.RecommendationRefusal.NEED_UNKNOWN;
import static yihao.talent.recommendation.RecommendationRefusal.RECOMMENDED_ALREADY;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;
import yihao.talent.Numbers;
import yihao.talent.copies.Known;
import yihao.talent.need.Need;
import yihao.talent.need.Needs;
import yihao.talent.talent.IdentityKind;
import yihao.talent.talent.Person;
import yihao.talent.talent.PersonalField;

/// Rule TR-01: the first recommendation of a person counts for the city. The person's place in the vault says who it
/// is; a unique index on it says who was first.
public class RecommendTalent {

    private final Recommendations recommendations;
    private final Needs needs;
    private final Known known;
    private final Vault vault;
    private final Predicate<String> residentId;
    private final Numbers numbers;

    RecommendTalent(
            Recommendations recommendations,
            Needs needs,
            Known known,
            Vault vault,
            Predicate<String> residentId,
            Numbers numbers) {
        this.recommendations = recommendations;
        this.needs = needs;
        this.known = known;
        this.vault = vault;
        this.residentId = residentId;
        this.numbers = numbers;
    }

    public Outcome<Versioned<Recommendation>> recommend(String id, Introduction told, Act act) {
        return recommender(told, act).flatMap(recommender -> {
            var need = needs.find(told.needId()).filter(one -> one.state().isOpen());
            if (need.isEmpty()) {
                return refused(NEED_UNKNOWN);
            }
            if (told.identityKind() == IdentityKind.RESIDENT_ID && !residentId.test(told.identityNumber())) {
                return refused(IDENTITY_INVALID);
            }
            return keep(id, told, need.get(), recommender, act);
        });
    }

    private Outcome<Recommender> recommender(Introduction told, Act act) {
        var actor = act.actor();
        var isOfficer = actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD);
        if (told.enterpriseId() != null) {
            return isOfficer ? enterprise(told.enterpriseId(), act) : refused(MAY_NOT_RECOMMEND);
        }
        if (isOfficer) {
            return done(new Recommender(Recommender.Kind.UNIT, actor.unit(), null, actor.subject()));
        }
        return actor.has(Function.REFERRER, Function.EXPERT)
                ? done(new Recommender(Recommender.Kind.PERSON, null, null, actor.subject()))
                : refused(MAY_NOT_RECOMMEND);
    }

    private Outcome<Recommender> enterprise(String enterpriseId, Act act) {
        var actor = act.actor();
        return known.enterprise(enterpriseId)
                .map(one -> done(new Recommender(Recommender.Kind.ENTERPRISE, actor.unit(), one.id(), actor.subject())))
                .orElseGet(() -> refused(ENTERPRISE_UNKNOWN));
    }

    private Outcome<Versioned<Recommendation>> keep(
            String id, Introduction told, Versioned<Need> need, Recommender recommender, Act act) {
        var person = vault.claim(id, PersonalField.IDENTITY_NUMBER, told.personal());
        var recommendation = new Recommendation(
                numbers.next("R", CityTime.day(act.at())),
                need.id(),
                need.state().number(),
                recommender,
                person,
                person,
                sealed(person, told),
                Recommendation.Status.RECOMMENDED,
                act.at(),
                null,
                null,
                null,
                null);
        try {
            return done(recommendations.add(id, recommendation, RecommendationAction.RECOMMENDED, act));
        } catch (Recommendations.Taken _) {
            return refused(RECOMMENDED_ALREADY);
        }
    }

    private Person sealed(String person, Introduction told) {
        return new Person(
                vault.seal(person, PersonalField.NAME, told.name()),
                told.identityKind(),
                vault.seal(person, PersonalField.IDENTITY_NUMBER, told.identityNumber()),
                sealed(person, told.phone()),
                null);
    }

    private @Nullable Sealed sealed(String person, @Nullable String phone) {
        return phone == null ? null : vault.seal(person, PersonalField.PHONE, phone);
    }
}

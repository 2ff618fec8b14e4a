package yihao.talent.recommendation.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.problem.Texts;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownEnterprise;
import yihao.talent.recommendation.Recommendation;
import yihao.talent.recommendation.Recommendation.Status;
import yihao.talent.recommendation.web.RecommendationView.PersonView;
import yihao.talent.talent.Masks;
import yihao.talent.talent.PersonalField;
import yihao.talent.talent.Talents;

/// Rule TR-04: whoever recommended sees how it stands; the person is shown to the talent office alone.
@Component
class RecommendationViews {

    private static final String ERASED = "—";

    private final Vault vault;
    private final Talents talents;
    private final Known known;
    private final Texts texts;

    RecommendationViews(Vault vault, Talents talents, Known known, Texts texts) {
        this.vault = vault;
        this.talents = talents;
        this.known = known;
        this.texts = texts;
    }

    RecommendationView of(Versioned<Recommendation> stored, Actor actor, Locale locale) {
        var one = stored.state();
        var recommender = one.recommender();
        var enterprise = Optional.ofNullable(recommender.enterpriseId()).flatMap(known::enterprise);
        var use = one.use();
        return new RecommendationView(
                stored.id(),
                one.number(),
                stored.version(),
                one.needId(),
                one.needNumber(),
                recommender.kind(),
                recommender.unit(),
                enterprise.map(KnownEnterprise::id).orElse(recommender.enterpriseId()),
                enterprise.map(KnownEnterprise::name).orElse(null),
                recommender.subject(),
                one.status(),
                one.recommendedAt(),
                one.confirmedOn(),
                reason(one, locale),
                use == null ? null : use.arrivedOn(),
                actor.has(Function.TALENT_OFFICE) ? person(one) : null,
                actions(one, actor));
    }

    private @Nullable String reason(Recommendation one, Locale locale) {
        return Recommendation.ARRIVED_BEFORE.equals(one.reason())
                ? texts.get("recommendation-declined.after-arrival", Map.of(), locale)
                : one.reason();
    }

    private @Nullable PersonView person(Recommendation one) {
        var person = one.person();
        if (person == null) {
            return null;
        }
        var registered = talents.find(one.personId()).isPresent();
        var phone = person.phone();
        return new PersonView(
                registered ? one.personId() : null,
                registered,
                shown(one, PersonalField.NAME, person.name(), UnaryOperator.identity()),
                person.identityKind(),
                shown(one, PersonalField.IDENTITY_NUMBER, person.identityNumber(), Masks::number),
                phone == null ? null : shown(one, PersonalField.PHONE, phone, Masks::number));
    }

    private String shown(Recommendation one, PersonalField field, Sealed sealed, UnaryOperator<String> mask) {
        return vault.open(one.personId(), field, sealed).map(mask).orElse(ERASED);
    }

    private static List<String> actions(Recommendation one, Actor actor) {
        return one.status() == Status.RECOMMENDED
                        && actor.has(Function.TALENT_OFFICE)
                        && !actor.is(one.recommender().subject())
                ? List.of("confirm", "decline")
                : List.of();
    }
}

package yihao.talent.talent.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;
import yihao.talent.Words;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.catalogue.Classification;
import yihao.talent.talent.Masks;
import yihao.talent.talent.PersonalField;
import yihao.talent.talent.Talent;

/// A talent as a caller sees it: the one place where sealed data are opened.
@Component
class TalentViews {

    private static final String ERASED = "—";

    private final Vault vault;
    private final Catalogues catalogues;
    private final Words words;

    TalentViews(Vault vault, Catalogues catalogues, Words words) {
        this.vault = vault;
        this.catalogues = catalogues;
        this.words = words;
    }

    TalentView of(Versioned<Talent> stored, Actor actor, Locale locale) {
        var talent = stored.state();
        var person = talent.person();
        var name = vault.open(stored.id(), PersonalField.NAME, person.name());
        UnaryOperator<String> mask = actor.has(Function.TALENT_OFFICE) ? UnaryOperator.identity() : Masks::name;
        return new TalentView(
                stored.id(),
                talent.number(),
                stored.version(),
                name.map(mask).orElse(ERASED),
                person.identityKind(),
                shown(stored.id(), PersonalField.IDENTITY_NUMBER, person.identityNumber(), Masks::number),
                shownOrNothing(stored.id(), PersonalField.PHONE, person.phone(), Masks::number),
                shownOrNothing(stored.id(), PersonalField.EMAIL, person.email(), Masks::email),
                name.isEmpty(),
                talent.degree(),
                catalogues.printable(talent.titles()),
                talent.fields(),
                talent.languages(),
                talent.availableFrom(),
                talent.classification().talentClass(),
                talent.classification().catalogue(),
                talent.classification().on(),
                reasons(talent.classification(), locale),
                talent.status(),
                talent.placement(),
                talent.registeredBy(),
                talent.registeredAt(),
                actions(talent, actor));
    }

    List<String> reasons(Classification classification, Locale locale) {
        return classification.reasons().stream()
                .map(line -> words.of(line, locale))
                .toList();
    }

    private String shown(String person, PersonalField field, Sealed sealed, UnaryOperator<String> mask) {
        return vault.open(person, field, sealed).map(mask).orElse(ERASED);
    }

    private @Nullable String shownOrNothing(
            String person, PersonalField field, @Nullable Sealed sealed, UnaryOperator<String> mask) {
        return Optional.ofNullable(sealed)
                .map(one -> shown(person, field, one, mask))
                .orElse(null);
    }

    private static List<String> actions(Talent talent, Actor actor) {
        var actions = new ArrayList<String>();
        if (actor.has(Function.TALENT_OFFICE) && talent.workplace().isPresent()) {
            actions.add("leave");
        }
        if (actor.has(Function.TALENT_OFFICE) && talent.placement() != null) {
            actions.add("grant-benefit");
        }
        return actions;
    }
}

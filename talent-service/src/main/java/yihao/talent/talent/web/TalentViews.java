package yihao.talent.talent.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;
import yihao.reference.Division;
import yihao.reference.Divisions;
import yihao.talent.Words;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.catalogue.Classification;
import yihao.talent.catalogue.Title;
import yihao.talent.talent.ClearFields;
import yihao.talent.talent.Masks;
import yihao.talent.talent.PersonalField;
import yihao.talent.talent.Talent;
import yihao.talent.talent.TalentNames;

/// A talent as a caller sees it: the one place where sealed data are opened.
@Component
class TalentViews {

    private final Vault vault;
    private final TalentNames names;
    private final Catalogues catalogues;
    private final ClearFields clearFields;
    private final Words words;
    private final Clock clock;

    TalentViews(
            Vault vault, TalentNames names, Catalogues catalogues, ClearFields clearFields, Words words, Clock clock) {
        this.vault = vault;
        this.names = names;
        this.catalogues = catalogues;
        this.clearFields = clearFields;
        this.words = words;
        this.clock = clock;
    }

    TalentView of(Versioned<Talent> stored, Actor actor, Locale locale) {
        var talent = stored.state();
        var person = talent.person();
        var name = names.of(stored, actor);
        var clear = clear(talent, actor);
        return new TalentView(
                stored.id(),
                talent.number(),
                stored.version(),
                name,
                person.identityKind(),
                shown(stored.id(), PersonalField.IDENTITY_NUMBER, person.identityNumber(), Masks::number),
                shownOrNothing(stored.id(), PersonalField.PHONE, person.phone(), Masks::number),
                shownOrNothing(stored.id(), PersonalField.EMAIL, person.email(), Masks::email),
                name.equals(TalentNames.ERASED),
                talent.degree(),
                titles(talent, actor),
                talent.fields(),
                talent.languages(),
                talent.availableFrom(),
                talent.placeWanted(),
                placeName(talent),
                talent.classification().talentClass(),
                talent.classification().catalogue(),
                talent.classification().on(),
                reasons(talent.classification(), locale),
                talent.status(),
                talent.placement(),
                talent.registeredBy(),
                talent.registeredAt(),
                clear,
                actions(talent, actor, !clear.isEmpty()));
    }

    private List<PersonalField> clear(Talent talent, Actor actor) {
        return talent.isErased()
                ? List.of()
                : clearFields.of(actor, CityTime.day(clock.instant())).stream()
                        .filter(field -> talent.person().sealed(field) != null)
                        .toList();
    }

    List<String> reasons(Classification classification, Locale locale) {
        return classification.reasons().stream()
                .map(line -> words.of(line, locale))
                .toList();
    }

    /// Rule TA-02: the titles that may stand in a document of today, those taken back left out.
    List<Title> printable(Talent talent) {
        return catalogues.printable(talent.titles()).stream()
                .filter(title -> title.takenBackOn() == null)
                .toList();
    }

    private List<TitleView> titles(Talent talent, Actor actor) {
        return catalogues.printable(talent.titles()).stream()
                .map(title -> TitleView.of(title, actor.has(Function.TALENT_OFFICE)))
                .toList();
    }

    static @Nullable String placeName(Talent talent) {
        return Optional.ofNullable(talent.placeWanted())
                .flatMap(Divisions.shipped()::find)
                .map(Division::name)
                .orElse(null);
    }

    private String shown(String person, PersonalField field, Sealed sealed, UnaryOperator<String> mask) {
        return vault.open(person, field, sealed).map(mask).orElse(TalentNames.ERASED);
    }

    private @Nullable String shownOrNothing(
            String person, PersonalField field, @Nullable Sealed sealed, UnaryOperator<String> mask) {
        return Optional.ofNullable(sealed)
                .map(one -> shown(person, field, one, mask))
                .orElse(null);
    }

    private static List<String> actions(Talent talent, Actor actor, boolean readsClear) {
        var clear = readsClear ? List.of("unmask") : List.<String>of();
        if (talent.isErased() || !actor.has(Function.TALENT_OFFICE)) {
            return clear;
        }
        var actions = new ArrayList<String>();
        if (talent.workplace().isPresent()) {
            actions.add("leave");
        }
        if (talent.status() == Talent.Status.LEFT) {
            actions.add("come-back");
        }
        if (!talent.placements().isEmpty()) {
            actions.add("grant-benefit");
        }
        if (talent.status() != Talent.Status.LEFT) {
            actions.add("find-needs");
        }
        actions.addAll(List.of("correct", "correct-contacts", "add-title"));
        if (!talent.titles().isEmpty()) {
            actions.add("take-back-title");
        }
        actions.addAll(clear);
        actions.add("ask-erasure");
        return actions;
    }
}

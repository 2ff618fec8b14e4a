package yihao.talent.matching;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.talent.TalentClass;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.talent.Talent;

/// What a match looks at of a talent, as it stands on a day; nothing about the person.
///
/// @param talentClass of the day
/// @param availableFrom the day itself for whoever could come at once
/// @param place where the talent wishes to work
public record Candidate(
        String talentId,
        String number,
        List<String> fields,
        @Nullable TalentClass talentClass,
        List<String> languages,
        LocalDate availableFrom,
        @Nullable String place) {

    static Candidate of(Versioned<Talent> talent, Catalogues catalogues, LocalDate day) {
        var state = talent.state();
        return new Candidate(
                talent.id(),
                state.number(),
                state.fields(),
                catalogues.classify(state.titles(), state.degree(), day).talentClass(),
                state.languages(),
                state.availableFrom() == null ? day : state.availableFrom(),
                state.placeWanted());
    }
}

package yihao.talent.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.talent.Degree;
import yihao.talent.TalentClass;
import yihao.talent.catalogue.Title;

/// What a table looks at in somebody, known or made up.
///
/// @param holder whose benefits they are: a reference
/// @param firstArrivedOn the day years are counted from, whatever happened since
/// @param stays the earlier ones first, the present or last one at the end
/// @param talentClass a class that is taken as given; without it the catalogue of the day says
public record Standing(
        String holder,
        List<Title> titles,
        Degree degree,
        @Nullable LocalDate firstArrivedOn,
        List<Stay> stays,
        @Nullable TalentClass talentClass) {

    /// @param until the last day, once they have left
    public record Stay(LocalDate since, @Nullable LocalDate until) {

        public boolean covers(LocalDate day) {
            return !day.isBefore(since) && (until == null || !day.isAfter(until));
        }
    }

    public Standing {
        titles = List.copyOf(titles);
        stays = List.copyOf(stays);
    }

    /// Somebody who came once, or never.
    public Standing(
            String holder,
            List<Title> titles,
            Degree degree,
            @Nullable LocalDate firstArrivedOn,
            @Nullable Stay stay,
            @Nullable TalentClass talentClass) {
        this(holder, titles, degree, firstArrivedOn, stay == null ? List.of() : List.of(stay), talentClass);
    }

    public boolean isHere() {
        return lastStay().filter(stay -> stay.until() == null).isPresent();
    }

    public Optional<Stay> lastStay() {
        return stays.isEmpty() ? Optional.empty() : Optional.of(stays.getLast());
    }
}

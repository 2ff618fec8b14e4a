package yihao.talent.talent;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.talent.Degree;
import yihao.talent.catalogue.Title;

/// What somebody tells about a talent. In the clear: it never leaves the request.
public record Registration(
        String name,
        IdentityKind identityKind,
        String identityNumber,
        @Nullable String phone,
        @Nullable String email,
        Degree degree,
        List<Title> titles,
        List<String> fields,
        List<String> languages,
        @Nullable LocalDate availableFrom,
        @Nullable String placeWanted) {

    public Registration {
        titles = List.copyOf(titles);
        fields = List.copyOf(fields);
        languages = List.copyOf(languages);
    }

    Profile profile() {
        return new Profile(degree, fields, languages, placeWanted, availableFrom);
    }

    Map<PersonalField, String> personal() {
        var values = new EnumMap<PersonalField, String>(PersonalField.class);
        values.put(PersonalField.NAME, name);
        values.put(PersonalField.IDENTITY_NUMBER, identityNumber);
        if (phone != null) {
            values.put(PersonalField.PHONE, phone);
        }
        if (email != null) {
            values.put(PersonalField.EMAIL, email);
        }
        return values;
    }

    /// Nothing personal, should it ever be printed.
    @Override
    public String toString() {
        return "Registration[" + fields + "]";
    }
}

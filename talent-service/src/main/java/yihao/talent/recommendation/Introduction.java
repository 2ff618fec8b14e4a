package yihao.talent.recommendation;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.talent.talent.IdentityKind;
import yihao.talent.talent.PersonalField;

/// What a recommender tells of a person. In the clear: it never leaves the request.
///
/// @param enterpriseId the enterprise that recommends, where it is one
public record Introduction(
        String needId,
        @Nullable String enterpriseId,
        String name,
        IdentityKind identityKind,
        String identityNumber,
        @Nullable String phone) {

    Map<PersonalField, String> personal() {
        var values = new EnumMap<PersonalField, String>(PersonalField.class);
        values.put(PersonalField.NAME, name);
        values.put(PersonalField.IDENTITY_NUMBER, identityNumber);
        if (phone != null) {
            values.put(PersonalField.PHONE, phone);
        }
        return values;
    }

    /// Nothing personal, should it ever be printed.
    @Override
    public String toString() {
        return "Introduction[" + needId + "]";
    }
}

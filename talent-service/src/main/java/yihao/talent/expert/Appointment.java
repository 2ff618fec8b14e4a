package yihao.talent.expert;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody tells about an expert. In the clear: it never leaves the request.
///
/// @param subject the account, if the expert signs in
/// @param talentId the same person in the register of talents
public record Appointment(
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String subject,
        @Nullable String talentId,
        String grade,
        Knowledge knowledge,
        Ties ties,
        Span term) {

    Map<ExpertField, String> personal() {
        var values = new EnumMap<ExpertField, String>(ExpertField.class);
        values.put(ExpertField.NAME, name);
        if (phone != null) {
            values.put(ExpertField.PHONE, phone);
        }
        if (email != null) {
            values.put(ExpertField.EMAIL, email);
        }
        return values;
    }

    /// Nothing personal, should it ever be printed.
    @Override
    public String toString() {
        return "Appointment[" + grade + "]";
    }
}

package yihao.talent.unmasking;

import java.time.Instant;
import java.util.List;
import yihao.talent.talent.PersonalField;

/// That somebody read personal data in the clear. Never what stood there.
///
/// @param slot the person at the screen, the day and which of the day's it is: unique, so that a limit holds
public record Unmasking(
        String number,
        String talentId,
        String talentNumber,
        List<PersonalField> fields,
        String reason,
        String by,
        String unit,
        Instant at,
        String slot) {

    public Unmasking {
        fields = List.copyOf(fields);
    }
}

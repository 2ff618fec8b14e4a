package yihao.talent.consultation;

import java.time.LocalDate;
import java.util.List;
import yihao.talent.consultation.Consultation.Status;

/// Who asks, for which unit, of how many.
///
/// @param above the units above the asking one
record Asked(String kind, String unit, List<String> above, String by, LocalDate on, int wanted) {

    Consultation consultation(String number, Question question, String rule, LocalDate due, boolean provisional) {
        return new Consultation(
                number,
                kind,
                question,
                unit,
                above,
                by,
                on,
                rule,
                wanted,
                due,
                provisional,
                List.of(),
                List.of(),
                true,
                List.of(),
                Status.OPEN,
                null);
    }
}

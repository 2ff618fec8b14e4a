package yihao.talent.expert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A term of an expert, proposed by one person and confirmed by another.
///
/// @param rule the version it was proposed under
/// @param grade that the expert has from then on; none where it stays
public record Term(
        Span span,
        LocalDate proposedOn,
        String proposedBy,
        @Nullable String confirmedBy,
        String rule,
        @Nullable String grade) {

    Term confirmed(String by) {
        return new Term(span, proposedOn, proposedBy, by, rule, grade);
    }

    Term endedOn(LocalDate day) {
        return span.until().isAfter(day)
                ? new Term(new Span(span.from(), day), proposedOn, proposedBy, confirmedBy, rule, grade)
                : this;
    }

    Term proposedAnew(String by) {
        return new Term(span, proposedOn, by, null, rule, grade);
    }
}

package yihao.talent.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the promotion staff of the city did outside and what came of it, and how their units were
/// ranked: copies, asked anew each time, so that what is corrected is counted right from then on.
public interface KnownWork {

    /// The visits this person made that began in these days.
    List<KnownVisit> visits(String subject, LocalDate from, LocalDate until);

    /// The leads this person reported, whenever.
    List<KnownLead> leads(String subject);

    /// A month's ranking by this method.
    Optional<KnownRanking> ranking(String method, String period);

    /// Whether somebody is an officer on this day.
    boolean isOfficer(String subject, LocalDate day);
}

package yihao.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// L3: what was reported, by whom, when the server received it. Never changed afterwards.
///
/// @param creditedTo the unit and what stood above it on that day: whatever moves later, this stays
/// @param major whether the amount reached the major-lead threshold on that day
public record Report(
        String title,
        @Nullable String content,
        Investor investor,
        Money amount,
        @Nullable String industry,
        Channel channel,
        Sharing sharing,
        List<Contact> contacts,
        @Nullable LocalDate heardOn,
        String unit,
        String reporter,
        Instant receivedAt,
        boolean major,
        List<String> creditedTo) {

    public Report {
        creditedTo = List.copyOf(creditedTo);
        contacts = List.copyOf(contacts);
    }
}

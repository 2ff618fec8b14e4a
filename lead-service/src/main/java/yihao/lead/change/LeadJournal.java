package yihao.lead.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The service's decisions in the order in which they were recorded, numbered without gaps.
public interface LeadJournal {

    /// The entries behind this number, at most so many.
    List<Entry> after(long number, int most);

    /// @param leadId none where the decision was about something else
    record Entry(long number, @Nullable String leadId) {}
}

package yihao.project.handover;

import java.time.LocalDate;
import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;

/// Rule HO-01: work of one kind that is in the name of an officer. A capability that names a person contributes one of
/// these; what names a unit is the unit's and stays there.
public interface WorkInName {

    /// @param id the record, of this kind
    /// @param link where the console shows it
    /// @param mayHandOver whether the reader may give it to somebody else
    record Item(String kind, String id, String title, String link, String unit, boolean mayHandOver) {}

    /// A key of the words for work, such as `project.served-card`.
    String kind();

    /// How much there is, whoever asks.
    int count(String officer, LocalDate day);

    /// What this reader may see of it.
    List<Item> of(String officer, Actor reader, LocalDate day);

    /// Gives one record to somebody who is on duty. What is in that one's name already stays as it is.
    Outcome<?> handOver(String id, String officer, String to, Act act);
}

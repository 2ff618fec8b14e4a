package yihao.project.capital;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The paper that proves that the money arrived: its kind and the number printed on it.
public record Voucher(String kind, String number) {

    /// What no second sum may hold.
    ///
    /// @param statedOn the day of a statement, as a licence keeps its number; none: what arrived
    String key(String projectId, String capitalKind, @Nullable LocalDate statedOn) {
        var key = String.join("|", projectId, capitalKind, kind, number.strip());
        return statedOn == null ? key : key + "|" + statedOn;
    }
}

package yihao.talent.expertfee;

import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The fees of experts. An opinion has one.
public interface Fees extends Aggregates<Fee> {

    /// Approved, and not yet ordered.
    List<Versioned<Fee>> toOrder(int atMost);

    /// Declined, and still counted in the year's cap.
    List<Versioned<Fee>> toRelease(int atMost);
}

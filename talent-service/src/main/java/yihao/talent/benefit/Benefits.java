package yihao.talent.benefit;

import java.time.LocalDate;
import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The granted benefits. What a benefit uses up is unique among them.
public interface Benefits extends Aggregates<Benefit> {

    /// Those of which something is approved and not yet ordered, by number.
    List<Versioned<Benefit>> toOrder(int atMost);

    /// Those of which a demand has not reached the ledger, by number.
    List<Versioned<Benefit>> toDemand(int atMost);

    /// Those with a demand that the ledger refused, by number.
    List<Versioned<Benefit>> demandsRefused(int atMost);

    /// Those with a milestone that was proven and is not confirmed, by number.
    List<Versioned<Benefit>> proven(int atMost);

    /// The standing grants of which something may have come due by a day, by number.
    ///
    /// @param after the last number of the page before; empty for the first
    List<Versioned<Benefit>> mayBeDue(LocalDate day, String after, int atMost);

    /// All of one talent.
    List<Versioned<Benefit>> ofTalent(String talentId);
}

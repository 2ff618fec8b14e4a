package yihao.talent.benefit;

import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The granted benefits. What a benefit uses up is unique among them.
public interface Benefits extends Aggregates<Benefit> {

    /// Approved, and not yet ordered.
    List<Versioned<Benefit>> toOrder(int atMost);

    /// All of one talent.
    List<Versioned<Benefit>> ofTalent(String talentId);
}

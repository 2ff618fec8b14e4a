package yihao.talent.need;

import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The posted needs.
public interface Needs extends Aggregates<Need> {

    /// Those still recruiting, the most urgent first.
    List<Versioned<Need>> open(int atMost);

    /// Those with a recruitment of this talent, open or not.
    List<Versioned<Need>> withTalent(String talentId);
}

package yihao.reward.assessment;

import java.util.List;

/// Points that other capabilities add to a unit's score or take from it.
public interface Adjustments {

    List<Adjustment> of(String unit, Span period);
}

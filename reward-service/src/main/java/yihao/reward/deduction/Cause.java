package yihao.reward.deduction;

import yihao.reward.Mark;

/// What lifted a deduction, such as an accepted case of tolerance.
public record Cause(String kind, String id, Mark by) {

    boolean is(String otherKind, String otherId) {
        return kind.equals(otherKind) && id.equals(otherId);
    }
}

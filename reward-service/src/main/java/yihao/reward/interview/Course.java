package yihao.reward.interview;

import org.jspecify.annotations.Nullable;
import yihao.reward.Mark;

/// What has happened since an interview was proposed.
///
/// @param decided called or dropped
/// @param reported what the unit says it has put right
/// @param checked what another person found
/// @param costs the kind of deduction that follows
public record Course(
        @Nullable Mark decided,
        @Nullable Talk talk,
        @Nullable Mark reported,
        @Nullable Mark checked,
        @Nullable String costs) {

    static final Course NONE = new Course(null, null, null, null, null);

    Course decided(Mark by) {
        return new Course(by, talk, reported, checked, costs);
    }

    Course held(Talk record) {
        return new Course(decided, record, reported, checked, costs);
    }

    Course reported(Mark by) {
        return new Course(decided, talk, by, checked, costs);
    }

    Course checked(Mark by, @Nullable String deduction) {
        return new Course(decided, talk, reported, by, deduction);
    }
}

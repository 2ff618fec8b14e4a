package yihao.talent.appointment;

import org.jspecify.annotations.Nullable;

/// Who is to be appointed, as it is typed: one of the three.
///
/// @param officer subject of an officer
/// @param talent id of a registered talent
/// @param name of somebody new
/// @param subject under which a talent or somebody new works here
public record Appointee(
        @Nullable String officer,
        @Nullable String talent,
        @Nullable String name,
        @Nullable String subject) {

    @Override
    public String toString() {
        return "Appointee";
    }
}

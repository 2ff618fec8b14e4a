package yihao.talent.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That somebody has a role in a team for some time.
///
/// @param leads as the role said when it began
/// @param oneTeamOnly as the role said when it began
/// @param leftOn the first day without
public record Membership(
        String talentId,
        String talentNumber,
        String role,
        boolean leads,
        boolean oneTeamOnly,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn) {

    static Membership of(Newcomer who, TeamRules.Role role, LocalDate on) {
        return new Membership(who.talentId(), who.number(), role.id(), role.leads(), role.oneTeamOnly(), on, null);
    }

    public boolean isCurrent() {
        return leftOn == null;
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(joinedOn) && (leftOn == null || day.isBefore(leftOn));
    }

    Membership until(LocalDate day) {
        return new Membership(talentId, talentNumber, role, leads, oneTeamOnly, joinedOn, day);
    }

    Newcomer who() {
        return new Newcomer(talentId, talentNumber);
    }

    /// Somebody registered, by id and number.
    public record Newcomer(String talentId, String number) {}
}

package yihao.talent.team;

import java.util.List;
import java.util.Optional;
import yihao.rules.Bilingual;
import yihao.rules.RuleFormat;

/// Rule TT-02, as data: the roles in a team.
public record TeamRules(List<Role> roles) {

    public static final RuleFormat<TeamRules> FORMAT = RuleFormat.of(
                    "talent-team", TeamRules.class, "/rules/talent-team.schema.json")
            .checkedBy((rules, complaints) -> {
                if (rules.roles().stream().filter(Role::leads).count() != 1) {
                    complaints.add("/roles", "rule.one-role-leads");
                }
            });

    /// @param leads whether whoever has it leads the team
    /// @param oneTeamOnly whether one person has such a role in one team at a time
    public record Role(String id, Bilingual name, boolean leads, boolean oneTeamOnly) {}

    Optional<Role> role(String id) {
        return roles.stream().filter(role -> role.id().equals(id)).findFirst();
    }

    Role leader() {
        return roles.stream().filter(Role::leads).findFirst().orElseThrow();
    }
}

package yihao.project.team;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule TM-01: the roles in a team, how many of each a project needs and may have on a day, and who names them, as
/// data.
///
/// @param change who names members, in the project's unit unless city-wide
public record TeamRules(List<Role> roles, Set<Function> change) {

    public enum NamedOn {
        /// Whoever the project's service card names; nobody is entered in it here.
        CARD
    }

    /// @param least how many a project needs; fewer are told
    /// @param most how many there may be on one day
    /// @param leads whether it is the one that leads
    public record Role(
            String id,
            Bilingual label,
            String source,
            int least,
            int most,
            @Nullable Boolean leads,
            @Nullable NamedOn namedOn) {

        public boolean isLeading() {
            return Boolean.TRUE.equals(leads);
        }
    }

    public static RuleBook<TeamRules> shipped() {
        return read("/rules/project-team.yaml");
    }

    static RuleBook<TeamRules> read(String... paths) {
        return RuleFormat.of("project-team", TeamRules.class, "/rules/project-team.schema.json")
                .checkedBy(TeamRules::check)
                .book(paths);
    }

    public TeamRules {
        roles = List.copyOf(roles);
    }

    public Optional<Role> role(String id) {
        return roles.stream().filter(role -> role.id().equals(id)).findFirst();
    }

    private static void check(TeamRules rules, Complaints complaints) {
        var seen = new HashSet<String>();
        for (int i = 0; i < rules.roles().size(); i++) {
            var role = rules.roles().get(i);
            var where = "/roles/" + i;
            if (!seen.add(role.id())) {
                complaints.add(where + "/id", "rule.twice", role.id());
            }
            if (role.least() > role.most()) {
                complaints.add(where + "/least", "rule.more-than", "most");
            }
            if (role.isLeading() && role.most() != 1) {
                complaints.add(where + "/most", "rule.one-leads");
            }
            if (role.namedOn() != null && (role.isLeading() || role.most() != 1)) {
                complaints.add(where + "/namedOn", "rule.named-on-leads");
            }
        }
        if (rules.roles().stream().filter(Role::isLeading).count() != 1) {
            complaints.add("/roles", "rule.one-role-leads");
        }
    }
}

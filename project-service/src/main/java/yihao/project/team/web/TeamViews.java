package yihao.project.team.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.CityTime;
import yihao.platform.identity.Officers;
import yihao.project.card.Cards;
import yihao.project.team.KeepTeam.Shown;
import yihao.project.team.Member;
import yihao.project.team.Team;
import yihao.project.team.TeamRules;
import yihao.project.team.TeamRules.NamedOn;
import yihao.project.team.TeamRules.Role;
import yihao.rules.Bilingual;
import yihao.rules.RuleBook;

/// Shows a team, with whom the project's service card names.
@Component
class TeamViews {

    private final RuleBook<TeamRules> book;
    private final Cards cards;
    private final Officers officers;
    private final Clock clock;

    TeamViews(RuleBook<TeamRules> teamRules, Cards cards, Officers officers, Clock clock) {
        this.book = teamRules;
        this.cards = cards;
        this.officers = officers;
        this.clock = clock;
    }

    enum MemberState {
        NOW,
        COMING,
        OVER
    }

    /// @param now how many there are today
    /// @param lacking how many a project needs that are not there today
    /// @param entered whether members are entered in it; otherwise the service card names them
    record RoleView(
            String id, Bilingual label, int least, int most, boolean leads, boolean entered, long now, long lacking) {}

    /// @param id none of whom the service card names
    /// @param from none of whom the service card names
    /// @param onDuty whether that account works anywhere today
    record MemberView(
            @Nullable String id,
            String officer,
            String role,
            Bilingual roleLabel,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            MemberState state,
            boolean onDuty,
            @Nullable String cardId) {}

    record TeamView(List<RoleView> roles, List<MemberView> members, List<String> actions) {}

    TeamView of(Shown shown) {
        var today = CityTime.day(clock.instant());
        var roles = book.inForce(today).orElseThrow().rules().roles();
        var members = Stream.concat(ofCard(shown.team(), roles, today), entered(shown.team(), roles, today))
                .sorted(Comparator.comparing(MemberView::state)
                        .thenComparingInt(one -> place(roles, one.role()))
                        .thenComparing(MemberView::officer))
                .toList();
        return new TeamView(
                roles.stream().map(role -> view(role, members)).toList(),
                members,
                shown.mayChange() ? List.of("addMember", "setLastDay", "succeed") : List.of());
    }

    private Stream<MemberView> entered(Team team, List<Role> roles, LocalDate today) {
        return team.members().stream()
                .map(one -> new MemberView(
                        one.id(),
                        one.officer(),
                        one.role(),
                        label(roles, one.role()),
                        one.from(),
                        one.until(),
                        state(one, today),
                        isOnDuty(one.officer(), today),
                        null));
    }

    private Stream<MemberView> ofCard(Team team, List<Role> roles, LocalDate today) {
        return roles.stream()
                .filter(role -> role.namedOn() == NamedOn.CARD)
                .flatMap(role -> cards.ofProject(team.projectId()).stream()
                        .map(card -> new MemberView(
                                null,
                                card.state().officer(),
                                role.id(),
                                role.label(),
                                null,
                                null,
                                MemberState.NOW,
                                isOnDuty(card.state().officer(), today),
                                card.id())));
    }

    private boolean isOnDuty(String officer, LocalDate today) {
        return officers.find(officer, officer, today).isPresent();
    }

    private static RoleView view(Role role, List<MemberView> members) {
        var now = members.stream()
                .filter(one -> one.role().equals(role.id()) && one.state() == MemberState.NOW)
                .count();
        return new RoleView(
                role.id(),
                role.label(),
                role.least(),
                role.most(),
                role.isLeading(),
                role.namedOn() == null,
                now,
                Math.max(0, role.least() - now));
    }

    private static MemberState state(Member member, LocalDate today) {
        if (member.isOn(today)) {
            return MemberState.NOW;
        }
        return member.from().isAfter(today) ? MemberState.COMING : MemberState.OVER;
    }

    private static Bilingual label(List<Role> roles, String id) {
        return roles.stream()
                .filter(role -> role.id().equals(id))
                .map(Role::label)
                .findFirst()
                .orElseGet(() -> new Bilingual(id, id));
    }

    private static int place(List<Role> roles, String id) {
        var at = roles.stream().map(Role::id).toList().indexOf(id);
        return at < 0 ? roles.size() : at;
    }
}

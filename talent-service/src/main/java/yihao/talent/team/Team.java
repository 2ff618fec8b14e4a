package yihao.talent.team;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.team.TeamRefusal.ALREADY_MEMBER;
import static yihao.talent.team.TeamRefusal.DAY_BACKWARDS;
import static yihao.talent.team.TeamRefusal.DISSOLVED;
import static yihao.talent.team.TeamRefusal.LEADER_NEEDED;
import static yihao.talent.team.TeamRefusal.LEADER_STAYS;
import static yihao.talent.team.TeamRefusal.NOT_MEMBER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.talent.team.Membership.Newcomer;

/// A team. Rule TT-01: on every day from the first to the last it has exactly one leader.
///
/// @param members everybody who ever was, in the order in which they came
/// @param holds unique: whoever is in this team now by a role that one person has in one team only
public record Team(
        String number,
        Work work,
        List<Membership> members,
        @Nullable LocalDate dissolvedOn,
        String foundedBy,
        Instant foundedAt,
        List<String> holds) {

    public Team {
        members = List.copyOf(members);
        holds = List.copyOf(holds);
    }

    static Team founded(String number, Work work, List<Membership> members, String by, Instant at) {
        return new Team(number, work, members, null, by, at, held(number, members));
    }

    public boolean isDissolved() {
        return dissolvedOn != null;
    }

    public List<Membership> current() {
        return members.stream().filter(Membership::isCurrent).toList();
    }

    public Optional<Membership> leaderOn(LocalDate day) {
        return members.stream().filter(one -> one.leads() && one.isOn(day)).findFirst();
    }

    public Optional<Membership> currentOf(String talentId) {
        return current().stream().filter(one -> one.talentId().equals(talentId)).findFirst();
    }

    Outcome<Team> at(Work next) {
        return isDissolved() ? refused(DISSOLVED) : done(with(next, members, dissolvedOn));
    }

    Outcome<Team> join(Newcomer who, TeamRules.Role role, LocalDate on) {
        if (isDissolved()) {
            return refused(DISSOLVED);
        }
        if (role.leads()) {
            return refused(LEADER_NEEDED);
        }
        if (currentOf(who.talentId()).isPresent()) {
            return refused(ALREADY_MEMBER);
        }
        return on.isBefore(firstDay()) || cameBackBeforeGoing(who, on)
                ? refused(DAY_BACKWARDS)
                : done(with(work, plus(members, Membership.of(who, role, on)), null));
    }

    Outcome<Team> leave(String talentId, LocalDate on) {
        if (isDissolved()) {
            return refused(DISSOLVED);
        }
        var going = currentOf(talentId);
        if (going.isEmpty()) {
            return refused(NOT_MEMBER);
        }
        if (going.get().leads()) {
            return refused(LEADER_STAYS);
        }
        return on.isBefore(going.get().joinedOn())
                ? refused(DAY_BACKWARDS)
                : done(with(work, ended(List.of(going.get()), on), null));
    }

    /// The one who led goes on in another role, or leaves; from the same day the other leads.
    Outcome<Team> handOn(
            String toTalentId, TeamRules.Role leader, TeamRules.@Nullable Role earlierLeaderAs, LocalDate on) {
        if (isDissolved()) {
            return refused(DISSOLVED);
        }
        var leads = current().stream().filter(Membership::leads).findFirst().orElseThrow();
        var next = currentOf(toTalentId).filter(one -> !one.leads());
        if (next.isEmpty()) {
            return refused(NOT_MEMBER);
        }
        if (!on.isAfter(leads.joinedOn()) || on.isBefore(next.get().joinedOn())) {
            return refused(DAY_BACKWARDS);
        }
        var handed = plus(
                ended(List.of(leads, next.get()), on), Membership.of(next.get().who(), leader, on));
        return done(with(
                work,
                earlierLeaderAs == null ? handed : plus(handed, Membership.of(leads.who(), earlierLeaderAs, on)),
                null));
    }

    Outcome<Team> dissolve(LocalDate on) {
        if (isDissolved()) {
            return refused(DISSOLVED);
        }
        return current().stream().anyMatch(one -> on.isBefore(one.joinedOn()))
                ? refused(DAY_BACKWARDS)
                : done(with(work, ended(current(), on), on));
    }

    private LocalDate firstDay() {
        return members.stream()
                .map(Membership::joinedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private boolean cameBackBeforeGoing(Newcomer who, LocalDate on) {
        return members.stream()
                .filter(one -> one.talentId().equals(who.talentId()))
                .flatMap(one -> Stream.ofNullable(one.leftOn()))
                .anyMatch(on::isBefore);
    }

    private List<Membership> ended(List<Membership> those, LocalDate on) {
        return members.stream()
                .map(one -> those.contains(one) ? one.until(on) : one)
                .toList();
    }

    private static List<Membership> plus(List<Membership> members, Membership one) {
        var more = new ArrayList<>(members);
        more.add(one);
        return List.copyOf(more);
    }

    private Team with(Work nextWork, List<Membership> next, @Nullable LocalDate dissolved) {
        return new Team(number, nextWork, next, dissolved, foundedBy, foundedAt, held(number, next));
    }

    /// Never empty: itself, and those it alone may have.
    private static List<String> held(String number, List<Membership> members) {
        var alone = members.stream()
                .filter(one -> one.isCurrent() && one.oneTeamOnly())
                .map(Membership::talentId);
        return Stream.concat(Stream.of(number), alone).toList();
    }
}

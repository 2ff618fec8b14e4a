package yihao.project.team;

import static yihao.project.team.TeamProblem.TEAM_ALREADY_MEMBER;
import static yihao.project.team.TeamProblem.TEAM_DAYS_UNFIT;
import static yihao.project.team.TeamProblem.TEAM_FULL;
import static yihao.project.team.TeamProblem.TEAM_MEMBER_GONE;
import static yihao.project.team.TeamProblem.TEAM_MEMBER_NOT_FOUND;
import static yihao.project.team.TeamProblem.TEAM_ROLE_FULL;
import static yihao.project.team.TeamProblem.TEAM_ROLE_OF_CARD;
import static yihao.project.team.TeamProblem.TEAM_ROLE_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.team.TeamRules.Role;

/// Rules TM-02 and TM-03: who works on a project and who did. One document for each project, so that no two can lead it
/// at a time.
public record Team(String projectId, List<Member> members) {

    static final int MOST_MEMBERS = 200;

    public Team {
        members = List.copyOf(members);
    }

    static Team of(String projectId) {
        return new Team(projectId, List.of());
    }

    public Optional<Member> member(String id) {
        return members.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// What an officer still does here after this day.
    public List<Member> of(String officer, LocalDate day) {
        return members.stream()
                .filter(one -> one.officer().equals(officer) && one.goesBeyond(day))
                .toList();
    }

    Outcome<Team> add(Member member, TeamRules rules) {
        if (members.size() >= MOST_MEMBERS) {
            return Outcome.refused(Refusal.of(TEAM_FULL, "limit", MOST_MEMBERS));
        }
        return placed(member, members, rules);
    }

    /// Who only goes earlier goes, whatever the rules have become.
    ///
    /// @param until none: open again
    Outcome<Team> end(String id, @Nullable LocalDate until, LocalDate today, TeamRules rules) {
        return current(id, today).flatMap(member -> {
            var ended = member.ending(until);
            if (!member.isShortenedBy(until)) {
                return placed(ended, without(member), rules);
            }
            return ended.isReversed() ? Outcome.refused(TEAM_DAYS_UNFIT) : Outcome.done(with(ended, without(member)));
        });
    }

    /// Somebody else goes on in the same role from a day on, until the same last day: there are no more in it then.
    Outcome<Team> succeed(String id, Member next, LocalDate today, TeamRules rules) {
        return current(id, today).flatMap(member -> {
            if (!member.goesBeyond(next.from().minusDays(1)) || next.from().isBefore(member.from())) {
                return Outcome.refused(TEAM_DAYS_UNFIT);
            }
            if (next.officer().equals(member.officer())) {
                return Outcome.refused(TEAM_ALREADY_MEMBER);
            }
            var left = left(member, next.from());
            var going = new Member(next.id(), next.officer(), member.role(), next.from(), member.until());
            return whyNoSuccessor(going, left, rules)
                    .<Outcome<Team>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(with(going, left)));
        });
    }

    /// Rule HO-02: everything that an officer does here after today is another's from today on.
    Team handedOver(String officer, String to, LocalDate today, Supplier<String> newId) {
        var now = this;
        for (var member : of(officer, today)) {
            now = now.handedOver(member, to, today, newId.get());
        }
        return now;
    }

    private Team handedOver(Member member, String to, LocalDate today, String id) {
        var from = member.from().isAfter(today) ? member.from() : today;
        var going = new Member(id, to, member.role(), from, member.until());
        var left = left(member, from);
        var already = left.stream().filter(one -> isSame(one, going)).toList();
        var others = left.stream().filter(one -> !already.contains(one)).toList();
        return with(
                already.stream()
                        .reduce(Member::joined)
                        .map(one -> one.joined(going))
                        .orElse(going),
                others);
    }

    /// The others, and this one until the day before.
    private List<Member> left(Member member, LocalDate from) {
        var ended = member.ending(from.minusDays(1));
        var kept = ended.isReversed() ? Stream.<Member>empty() : Stream.of(ended);
        return Stream.concat(without(member).stream(), kept).toList();
    }

    private Outcome<Team> placed(Member member, List<Member> others, TeamRules rules) {
        var role = rules.role(member.role());
        return whyNot(member, others, role)
                .<Outcome<Team>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(with(member, others)));
    }

    private Team with(Member member, List<Member> others) {
        return new Team(
                projectId, Stream.concat(others.stream(), Stream.of(member)).toList());
    }

    private static Optional<Refusal> whyNoSuccessor(Member next, List<Member> others, TeamRules rules) {
        if (rules.role(next.role()).isEmpty()) {
            return Optional.of(Refusal.of(TEAM_ROLE_UNKNOWN, "role", next.role()));
        }
        return others.stream().anyMatch(one -> isSame(one, next))
                ? Optional.of(Refusal.of(TEAM_ALREADY_MEMBER))
                : Optional.empty();
    }

    private static Optional<Refusal> whyNot(Member member, List<Member> others, Optional<Role> role) {
        if (role.isEmpty()) {
            return Optional.of(Refusal.of(TEAM_ROLE_UNKNOWN, "role", member.role()));
        }
        if (role.get().namedOn() != null) {
            return Optional.of(Refusal.of(TEAM_ROLE_OF_CARD));
        }
        if (member.isReversed()) {
            return Optional.of(Refusal.of(TEAM_DAYS_UNFIT));
        }
        return others.stream().anyMatch(one -> isSame(one, member))
                ? Optional.of(Refusal.of(TEAM_ALREADY_MEMBER))
                : whyFull(member, others, role.get());
    }

    /// The role is fullest on a day on which somebody in it begins.
    private static Optional<Refusal> whyFull(Member member, List<Member> others, Role role) {
        var beside = others.stream()
                .filter(one -> one.role().equals(role.id()) && one.overlaps(member))
                .toList();
        return Stream.concat(Stream.of(member.from()), beside.stream().map(Member::from))
                .filter(member::isOn)
                .filter(day -> beside.stream().filter(one -> one.isOn(day)).count() >= role.most())
                .min(LocalDate::compareTo)
                .map(day -> new Refusal(
                        TEAM_ROLE_FULL,
                        Map.of(
                                "roleZh",
                                role.label().zh(),
                                "roleEn",
                                role.label().en(),
                                "most",
                                role.most(),
                                "date",
                                day)));
    }

    private static boolean isSame(Member one, Member other) {
        return one.officer().equals(other.officer()) && one.role().equals(other.role()) && one.overlaps(other);
    }

    private Outcome<Member> current(String id, LocalDate today) {
        var found = member(id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of(TEAM_MEMBER_NOT_FOUND, "id", id));
        }
        return found.get().goesBeyond(today.minusDays(1))
                ? Outcome.done(found.get())
                : Outcome.refused(TEAM_MEMBER_GONE);
    }

    private List<Member> without(Member member) {
        return members.stream().filter(one -> !one.id().equals(member.id())).toList();
    }
}

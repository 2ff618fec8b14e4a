package yihao.talent.team;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.team.TeamRefusal.LEADER_NEEDED;
import static yihao.talent.team.TeamRefusal.MEMBER_TWICE;
import static yihao.talent.team.TeamRefusal.MEMBER_UNKNOWN;
import static yihao.talent.team.TeamRefusal.PROJECT_UNKNOWN;
import static yihao.talent.team.TeamRefusal.ROLE_UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.rules.RuleBook;
import yihao.talent.copies.Known;
import yihao.talent.talent.TalentRefusal;
import yihao.talent.talent.Talents;
import yihao.talent.team.KeepTeams.Asked;
import yihao.talent.team.KeepTeams.Joining;
import yihao.talent.team.Membership.Newcomer;

/// What is asked for about a team, in terms of what is known: registered talents, known projects, roles in force.
///
/// @param industry whether a code exists in GB/T 4754
record ReadTeams(Talents talents, Known known, RuleBook<TeamRules> rules, Predicate<String> industry) {

    Outcome<List<Membership>> members(List<Joining> joining, Act act) {
        var members = new ArrayList<Membership>();
        var persons = new HashSet<String>();
        for (var one : joining) {
            if (!persons.add(one.talentId())) {
                return refused(MEMBER_TWICE);
            }
            switch (membership(one, act)) {
                case Outcome.Done<Membership>(var member) -> members.add(member);
                case Outcome.Refused<Membership>(var refusal) -> {
                    return refused(refusal);
                }
            }
        }
        var leaders = members.stream().filter(Membership::leads).toList();
        var begins = members.stream().map(Membership::joinedOn).min(LocalDate::compareTo);
        return leaders.size() == 1
                        && begins.equals(Optional.of(leaders.getFirst().joinedOn()))
                ? done(List.copyOf(members))
                : refused(LEADER_NEEDED);
    }

    Outcome<Membership> membership(Joining joining, Act act) {
        return past(joining.on(), act)
                .flatMap(on -> role(joining.role(), act)
                        .flatMap(role -> newcomer(joining.talentId()).map(who -> Membership.of(who, role, on))));
    }

    private Outcome<Newcomer> newcomer(String talentId) {
        return talents.find(talentId)
                .filter(talent -> !talent.state().isErased())
                .map(talent -> done(new Newcomer(talent.id(), talent.state().number())))
                .orElseGet(() -> refused(Refusal.of(MEMBER_UNKNOWN, "talent", talentId)));
    }

    Outcome<Work> work(Asked asked) {
        for (var field : asked.fields()) {
            if (!industry.test(field)) {
                return refused(Refusal.of(TalentRefusal.UNKNOWN_FIELD, "field", field));
            }
        }
        var projectId = asked.projectId();
        if (projectId == null) {
            return done(new Work(asked.name(), asked.focus(), asked.fields(), null));
        }
        return known.project(projectId)
                .map(one -> done(new Work(
                        asked.name(),
                        asked.focus(),
                        asked.fields(),
                        new Work.Project(one.id(), one.number(), one.name()))))
                .orElseGet(() -> refused(PROJECT_UNKNOWN));
    }

    Outcome<TeamRules.Role> role(String id, Act act) {
        return rules.inForce(today(act))
                .flatMap(set -> set.rules().role(id))
                .map(Outcome::done)
                .orElseGet(() -> refused(Refusal.of(ROLE_UNKNOWN, "role", id)));
    }

    TeamRules.Role leader(Act act) {
        return rules.inForce(today(act)).orElseThrow().rules().leader();
    }

    Outcome<LocalDate> past(LocalDate on, Act act) {
        return on.isAfter(today(act)) ? refused(TalentRefusal.DATE_IN_FUTURE) : done(on);
    }

    private static LocalDate today(Act act) {
        return CityTime.day(act.at());
    }
}

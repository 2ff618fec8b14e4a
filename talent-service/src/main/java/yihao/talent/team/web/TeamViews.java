package yihao.talent.team.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.rules.Bilingual;
import yihao.rules.RuleBook;
import yihao.talent.Listing;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.catalogue.Classification;
import yihao.talent.talent.Talent;
import yihao.talent.talent.TalentNames;
import yihao.talent.talent.Talents;
import yihao.talent.team.Membership;
import yihao.talent.team.Team;
import yihao.talent.team.TeamRules;
import yihao.talent.team.web.TeamView.MemberView;

/// A team as a caller sees it.
@Component
class TeamViews {

    private final Talents talents;
    private final Listing<Talent> seen;
    private final TalentNames names;
    private final Catalogues catalogues;
    private final RuleBook<TeamRules> rules;

    TeamViews(
            Talents talents,
            Listing<Talent> seen,
            TalentNames names,
            Catalogues catalogues,
            RuleBook<TeamRules> rules) {
        this.talents = talents;
        this.seen = seen;
        this.names = names;
        this.catalogues = catalogues;
        this.rules = rules;
    }

    TeamView of(Versioned<Team> stored, Actor actor, LocalDate day) {
        var team = stored.state();
        var persons = persons(team);
        var project = team.work().project();
        var classification = classOn(team, day);
        return new TeamView(
                stored.id(),
                team.number(),
                stored.version(),
                team.work().name(),
                team.work().focus(),
                team.work().fields(),
                project == null ? null : project.id(),
                project == null ? null : project.number(),
                project == null ? null : project.name(),
                classification.map(Classification::talentClass).orElse(null),
                classification.map(Classification::catalogue).orElse(null),
                day,
                team.members().stream()
                        .map(member -> member(member, persons, actor, day))
                        .toList(),
                team.dissolvedOn(),
                team.foundedBy(),
                actions(team, actor));
    }

    /// Rule TT-03: the class of a team is its leader's on that day.
    Optional<Classification> classOn(Team team, LocalDate day) {
        return team.leaderOn(day)
                .flatMap(leader -> talents.find(leader.talentId()))
                .map(Versioned::state)
                .map(leader -> catalogues.classify(leader.titles(), leader.degree(), day));
    }

    private Map<String, Versioned<Talent>> persons(Team team) {
        var ids = team.members().stream().map(Membership::talentId).distinct().toList();
        return talents.withIds(ids).stream().collect(Collectors.toMap(Versioned::id, Function.identity()));
    }

    private MemberView member(Membership member, Map<String, Versioned<Talent>> persons, Actor actor, LocalDate day) {
        var person = persons.get(member.talentId());
        return new MemberView(
                seen.visible(member.talentId(), actor).map(Versioned::id).orElse(null),
                member.talentNumber(),
                person == null ? TalentNames.ERASED : names.of(person, actor),
                member.role(),
                roleName(member.role(), day),
                member.leads(),
                member.joinedOn(),
                member.leftOn());
    }

    private @Nullable Bilingual roleName(String role, LocalDate day) {
        return rules.inForce(day).stream()
                .flatMap(set -> set.rules().roles().stream())
                .filter(one -> one.id().equals(role))
                .map(TeamRules.Role::name)
                .findFirst()
                .orElse(null);
    }

    private static List<String> actions(Team team, Actor actor) {
        if (team.isDissolved() || !actor.has(yihao.kernel.Function.TALENT_OFFICE)) {
            return List.of();
        }
        return team.current().size() > 1
                ? List.of("correct", "join", "leave", "hand-on", "dissolve")
                : List.of("correct", "join", "dissolve");
    }
}

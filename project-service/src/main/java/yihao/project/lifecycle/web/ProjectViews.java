package yihao.project.lifecycle.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.papers.ScanViews;
import yihao.project.lifecycle.GateFacts;
import yihao.project.lifecycle.Gates;
import yihao.project.lifecycle.Light;
import yihao.project.lifecycle.Lights;
import yihao.project.lifecycle.Possible;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.Readers;
import yihao.project.lifecycle.StageEntry;
import yihao.project.lifecycle.StageRuleBook;
import yihao.project.lifecycle.StageRules;
import yihao.project.lifecycle.Units;
import yihao.project.lifecycle.web.ProjectView.EvidenceView;
import yihao.project.lifecycle.web.ProjectView.JumpView;
import yihao.project.lifecycle.web.ProjectView.LossView;
import yihao.project.lifecycle.web.ProjectView.PossibleMove;
import yihao.project.lifecycle.web.ProjectView.Todo;
import yihao.rules.Bilingual;

/// Shows projects by the rules of the day.
@Component
class ProjectViews {

    private final StageRuleBook book;
    private final Units units;
    private final Readers readers;
    private final Lights lights;
    private final ScanViews scans;
    private final GateFacts facts;
    private final Clock clock;

    ProjectViews(
            StageRuleBook book,
            Units units,
            Readers readers,
            Lights lights,
            ScanViews scans,
            GateFacts facts,
            Clock clock) {
        this.book = book;
        this.units = units;
        this.readers = readers;
        this.lights = lights;
        this.scans = scans;
        this.facts = facts;
        this.clock = clock;
    }

    StageRules rules() {
        return book.on(CityTime.day(clock.instant()));
    }

    List<ProjectRow> rows(List<Versioned<Project>> stored, Actor actor) {
        var lit = lights(stored);
        return stored.stream()
                .map(one -> row(one, shown(lit.get(one.id()), one.state(), actor)))
                .toList();
    }

    private @Nullable Light shown(@Nullable Light light, Project project, Actor actor) {
        return light == null || readers.mayReadReportsOf(actor, project.unit()) ? light : light.withoutReport();
    }

    Map<String, Light> lights(List<Versioned<Project>> stored) {
        return lights.of(stored, CityTime.day(clock.instant()));
    }

    Projects.@Nullable OfKind ofKind(@Nullable String kind) {
        return kind == null ? null : new Projects.OfKind(kind, rules().kinds().isDefault(kind));
    }

    /// How much the next stage still asks for.
    int missing(String id, Project project) {
        return rules().next(project.stage())
                .map(next -> gates(id).into(next, project).size())
                .orElse(0);
    }

    private ProjectRow row(Versioned<Project> stored, @Nullable Light light) {
        var project = stored.state();
        return new ProjectRow(
                stored.id(),
                project.number(),
                project.profile().name(),
                project.origin().investorName(),
                project.origin().country(),
                project.profile().industry(),
                project.unit(),
                unitName(project.unit()),
                project.stage(),
                project.standing().status().name(),
                project.origin().amount(),
                since(project.stageLog().getLast()),
                missing(stored.id(), project),
                light);
    }

    private static @Nullable LocalDate since(StageEntry last) {
        return last.undated() ? null : last.on();
    }

    ProjectView view(Versioned<Project> stored, Actor actor) {
        var project = stored.state();
        var origin = project.origin();
        var profile = project.profile();
        var rules = rules();
        var gates = gates(stored.id());
        var possible = new Possible(rules, actor, project);
        return new ProjectView(
                stored.id(),
                project.number(),
                stored.version(),
                origin.leadId(),
                origin.leadNumber(),
                origin.ledger() == null ? null : origin.ledger().number(),
                profile.name(),
                origin.enterpriseId(),
                origin.investorName(),
                origin.creditCode(),
                origin.country(),
                origin.foreignInvested(),
                profile.investorFromOutsideCity(),
                profile.industry(),
                rules.kinds().of(project),
                rules.kinds().label(rules.kinds().of(project)),
                origin.amount(),
                project.unit(),
                unitName(project.unit()),
                profile.sharingUnits(),
                project.stage(),
                stageLabel(rules, project.stage()),
                project.standing().status().name(),
                project.standing().reason(),
                project.standing().on(),
                LossView.of(project.standing().loss()),
                project.reachedOn(),
                PlainFields.of(project.fields()),
                EvidenceView.of(project.evidence(), rules, scans),
                possible.todo()
                        .map(next -> new Todo(next.id(), next.label(), gates.into(next, project)))
                        .orElse(null),
                gates.unproved(project),
                moves(gates, possible.moves(), project),
                moves(gates, possible.jumps(), project),
                JumpView.of(project.jump(), rules),
                project.stageLog(),
                shown(lights(List.of(stored)).get(stored.id()), project, actor),
                possible.actions());
    }

    @Nullable
    Bilingual unitName(String unit) {
        return units.name(unit).orElse(null);
    }

    Bilingual stageLabel(String stage) {
        return stageLabel(rules(), stage);
    }

    /// Of a project that is not kept yet, of which nobody else says anything.
    int unproved(Project project) {
        return gates("").unproved(project).size();
    }

    private Gates gates(String id) {
        return new Gates(rules(), facts.of(id));
    }

    private static List<PossibleMove> moves(Gates gates, List<StageRules.Move> possible, Project project) {
        return possible.stream()
                .map(move -> new PossibleMove(
                        move.to(),
                        stageLabel(gates.rules(), move.to()),
                        move.correction(),
                        move.needsReason(),
                        move.correction()
                                ? 0
                                : gates.rules()
                                        .stage(move.to())
                                        .map(to -> gates.into(to, project).size())
                                        .orElse(0)))
                .toList();
    }

    private static Bilingual stageLabel(StageRules rules, String stage) {
        return rules.stage(stage).map(StageRules.Stage::label).orElse(new Bilingual(stage, stage));
    }
}

package yihao.talent.institution;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.institution.InstitutionRefusal.FULL;
import static yihao.talent.institution.InstitutionRefusal.PROJECT_ALREADY_LINKED;
import static yihao.talent.institution.InstitutionRefusal.PROJECT_NOT_LINKED;
import static yihao.talent.institution.InstitutionRefusal.PROJECT_UNKNOWN;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.talent.Units;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownProject;
import yihao.talent.institution.Folder.ProjectLink;
import yihao.talent.institution.Folder.Undone;

/// Rule TI-07: an institution is linked with the projects that come of it, each once at a time; a link is undone with a
/// reason and stays in the record. Only a project that the actor may see is known here.
public final class LinkProjects {

    private final InstitutionSight sight;
    private final Known known;
    private final Units units;

    LinkProjects(InstitutionSight sight, Known known, Units units) {
        this.sight = sight;
        this.known = known;
        this.units = units;
    }

    public Outcome<Versioned<Institution>> link(String id, String projectId, Act act) {
        return sight.work(id, InstitutionAction.PROJECT_LINKED, act, (institution, _) -> {
            var project = seen(projectId, act.actor());
            if (project.isEmpty()) {
                return refused(PROJECT_UNKNOWN);
            }
            if (institution.keys().projects().contains(projectId)) {
                return refused(Refusal.of(
                        PROJECT_ALREADY_LINKED, "number", project.get().number()));
            }
            return institution.folder().projects().size() >= Folder.MOST
                    ? refused(Refusal.of(FULL, "most", Folder.MOST))
                    : done(institution.with(institution.folder().with(linkTo(project.get(), act))));
        });
    }

    private static ProjectLink linkTo(KnownProject project, Act act) {
        return new ProjectLink(
                project.id(), project.number(), project.name(), act.actor().subject(), act.at(), null);
    }

    public Outcome<Versioned<Institution>> unlink(String id, String projectId, String reason, Act act) {
        var undone = new Undone(act.actor().subject(), act.at(), reason);
        return sight.work(
                id,
                InstitutionAction.PROJECT_UNLINKED,
                act.because(reason),
                (institution, _) -> institution.keys().projects().contains(projectId)
                        ? done(institution.with(
                                institution.folder().withProjects(link -> undone(link, projectId, undone))))
                        : refused(PROJECT_NOT_LINKED));
    }

    private static ProjectLink undone(ProjectLink link, String projectId, Undone undone) {
        return link.stands() && link.projectId().equals(projectId)
                ? new ProjectLink(link.projectId(), link.number(), link.name(), link.by(), link.at(), undone)
                : link;
    }

    private Optional<KnownProject> seen(String projectId, Actor actor) {
        return known.project(projectId).filter(project -> {
            var readers = new HashSet<>(project.sharingUnits());
            readers.add(project.unit());
            readers.addAll(units.above(project.unit()));
            readers.add(Actor.ALL);
            return actor.has(Function.TALENT_OFFICE) || !Collections.disjoint(readers, actor.scopes());
        });
    }
}

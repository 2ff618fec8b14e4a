package yihao.talent.copies.kafka;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import yihao.contracts.lead.EnterpriseState;
import yihao.contracts.lead.UnitState;
import yihao.contracts.project.ProjectState;
import yihao.platform.events.Copies;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownEnterprise;
import yihao.talent.copies.KnownProject;
import yihao.talent.copies.KnownUnit;

/// The copies, translated at the door into our words.
@Component
class KnownFromEvents implements Known {

    private static final String TERMINATED = "TERMINATED";

    private final Copies<UnitState> units;
    private final Copies<ProjectState> projects;
    private final Copies<EnterpriseState> enterprises;

    KnownFromEvents(Copies<UnitState> units, Copies<ProjectState> projects, Copies<EnterpriseState> enterprises) {
        this.units = units;
        this.projects = projects;
        this.enterprises = enterprises;
    }

    @Override
    public Optional<KnownUnit> unit(String id) {
        return units.find(id)
                .map(unit -> new KnownUnit(
                        unit.unitId(), unit.unitKind(), unit.nameZh(), unit.nameEn(), unit.ancestors(), unit.active()));
    }

    @Override
    public Optional<KnownProject> project(String id) {
        return projects.find(id)
                .map(project -> new KnownProject(
                        project.projectId(),
                        project.number(),
                        project.name(),
                        project.unit(),
                        Set.copyOf(project.sharingUnits()),
                        project.industry(),
                        project.enterpriseId(),
                        TERMINATED.equals(project.status()) || project.lost() != null));
    }

    @Override
    public Optional<KnownEnterprise> enterprise(String id) {
        var seen = new HashSet<String>();
        var found = enterprises.find(id);
        while (found.isPresent()
                && found.get().mergedInto() != null
                && seen.add(found.get().enterpriseId())) {
            found = enterprises.find(Objects.requireNonNull(found.get().mergedInto()));
        }
        return found.map(KnownFromEvents::known);
    }

    private static KnownEnterprise known(EnterpriseState one) {
        var name = one.names().isEmpty() ? one.number() : one.names().getFirst().text();
        return new KnownEnterprise(one.enterpriseId(), one.number(), name, one.country(), one.industry());
    }
}

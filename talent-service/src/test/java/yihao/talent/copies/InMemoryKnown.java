package yihao.talent.copies;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the neighbours would have told.
public final class InMemoryKnown implements Known {

    private final Map<String, KnownUnit> units = new HashMap<>();
    private final Map<String, KnownProject> projects = new HashMap<>();
    private final Map<String, KnownEnterprise> enterprises = new HashMap<>();

    public InMemoryKnown with(KnownUnit unit) {
        units.put(unit.id(), unit);
        return this;
    }

    public InMemoryKnown with(KnownProject project) {
        projects.put(project.id(), project);
        return this;
    }

    public InMemoryKnown with(KnownEnterprise enterprise) {
        enterprises.put(enterprise.id(), enterprise);
        return this;
    }

    @Override
    public Optional<KnownUnit> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    @Override
    public Optional<KnownProject> project(String id) {
        return Optional.ofNullable(projects.get(id));
    }

    @Override
    public Optional<KnownEnterprise> enterprise(String id) {
        return Optional.ofNullable(enterprises.get(id));
    }
}

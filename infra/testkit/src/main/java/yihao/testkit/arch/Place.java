package yihao.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClass;

/// Where a class stands in its service: `yihao.lead` (shared words), `yihao.lead.intake` (a capability's root) or
/// `yihao.lead.intake.mongo` (an adapter).
///
/// @param capability empty for the shared words
/// @param adapter empty in a root
record Place(boolean inside, String capability, String adapter) {

    static Place of(String service, JavaClass type) {
        var name = type.getBaseComponentType().getPackageName();
        if (!Room.isIn(name, service)) {
            return new Place(false, "", "");
        }
        var steps = name.substring(service.length()).split("\\.", -1);
        return new Place(true, steps.length > 1 ? steps[1] : "", steps.length > 2 ? steps[2] : "");
    }

    boolean isRoot() {
        return inside && adapter.isEmpty();
    }

    boolean isShared() {
        return inside && capability.isEmpty();
    }

    boolean isAnotherAdapterThan(Place other) {
        return isAdapter() && other.isAdapter() && !equals(other);
    }

    private boolean isAdapter() {
        return inside && !adapter.isEmpty();
    }
}

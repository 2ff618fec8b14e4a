package yihao.talent.need;

import java.util.Set;

/// What this service knows of a project, from its events.
///
/// @param ended terminated: nobody is recruited for it any more
public record Project(String id, String number, String name, String unit, Set<String> sharingUnits, boolean ended) {

    public Project {
        sharingUnits = Set.copyOf(sharingUnits);
    }
}

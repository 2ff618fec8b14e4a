package yihao.talent.copies;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A project as project-service tells it.
///
/// @param industry code of GB/T 4754, where it is known
/// @param enterpriseId none of a project whose investor stands in no register
/// @param ended terminated or lost: nobody is recruited for it any more
public record KnownProject(
        String id,
        String number,
        String name,
        String unit,
        Set<String> sharingUnits,
        @Nullable String industry,
        @Nullable String enterpriseId,
        boolean ended) {

    public KnownProject {
        sharingUnits = Set.copyOf(sharingUnits);
    }
}

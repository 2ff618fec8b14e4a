package yihao.contracts.talent;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An institution the city wants (大院大所大校大企), without the persons to speak to. Topic `talent.institution`.
///
/// @param kind and grade, codes of the rules of the four majors
/// @param year of whose list of targets it is
/// @param field industry code of GB/T 4754
/// @param enterpriseId where it stands in the register of enterprises
/// @param stage code of the rules; reachedOn has the day of each stage it entered
/// @param status ACTIVE, SUSPENDED or ENDED
/// @param projects ids of the projects linked with it
/// @param agreements how many of its agreements nobody has ended
public record InstitutionState(
        String institutionId,
        String number,
        String kind,
        String grade,
        int year,
        String name,
        String country,
        String field,
        String unit,
        @Nullable String enterpriseId,
        String stage,
        Map<String, String> reachedOn,
        String status,
        List<String> projects,
        int agreements) {

    public InstitutionState {
        reachedOn = Map.copyOf(reachedOn);
        projects = List.copyOf(projects);
    }
}

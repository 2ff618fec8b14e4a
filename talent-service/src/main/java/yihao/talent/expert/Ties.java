package yihao.talent.expert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where an expert belongs, and whose matters an expert does not judge. References and institutions, never people.
///
/// @param institution the home institution or employer, by name
/// @param employerId the same in the register of enterprises
/// @param enterpriseIds enterprises with which there is any other tie
/// @param units reporting units
public record Ties(String institution, @Nullable String employerId, List<String> enterpriseIds, List<String> units) {

    public Ties {
        enterpriseIds = List.copyOf(enterpriseIds);
        units = List.copyOf(units);
    }
}

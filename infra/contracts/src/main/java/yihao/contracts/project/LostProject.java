package yihao.contracts.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a project was lost, and where it went.
///
/// @param place in words
/// @param division code of that place, where it is in China and known
public record LostProject(
        LocalDate on, String place, @Nullable String division) {}

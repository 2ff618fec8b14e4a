package yihao.project.lifecycle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a lead hands over when it becomes a project.
///
/// @param unit who is responsible: the first of the lead's owners
public record Start(Origin origin, String title, @Nullable String industry, String unit, List<String> sharingUnits) {}

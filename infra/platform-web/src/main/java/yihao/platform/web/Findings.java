package yihao.platform.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;

/// What one capability finds by a readable number or a name, for the search over all services.
public interface Findings {

    /// Kept back for the order: of so many, the best are shown.
    int CANDIDATES = 40;

    /// What is found, a key of the texts (`leads`).
    String kind();

    /// What of it this actor may see, at most [#CANDIDATES], in the order of the register.
    ///
    /// @param locale in which titles are said that are there in both languages
    List<Finding> of(Actor actor, String typed, Locale locale);

    /// @param title none where it may not be said
    /// @param unit whose it is, where it is one unit's
    /// @param link where the console shows it, such as `/leads/0199…`
    record Finding(
            String id,
            String number,
            @Nullable String title,
            @Nullable String unit,
            String link) {}
}

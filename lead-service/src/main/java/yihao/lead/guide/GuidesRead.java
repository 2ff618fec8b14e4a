package yihao.lead.guide;

import java.util.List;
import java.util.stream.Stream;

/// What one person need not be shown again by itself.
///
/// @param guides as the console calls them, in the order in which they were read
public record GuidesRead(String person, List<String> guides) {

    /// There are as many guides as functions, and each may be written anew some day.
    public static final int MOST = 100;

    public GuidesRead {
        guides = List.copyOf(guides);
    }

    /// With one more; beyond [#MOST] the oldest is forgotten and shown once more.
    GuidesRead with(String guide) {
        if (guides.contains(guide)) {
            return this;
        }
        var all = Stream.concat(guides.stream(), Stream.of(guide)).toList();
        return new GuidesRead(person, all.subList(Math.max(0, all.size() - MOST), all.size()));
    }
}

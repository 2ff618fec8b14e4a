package yihao.papers;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// What is taken at all.
///
/// @param contentTypes media types in lower case, without parameters
public record PaperLimits(long maxBytes, Set<String> contentTypes) {

    private static final int LONGEST_NAME = 200;

    public PaperLimits {
        contentTypes = Set.copyOf(contentTypes);
    }

    /// A file on its way in, or why it is not let in.
    public Outcome<Arriving> letIn(InputStream content, String name, String contentType) {
        var type = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!contentTypes.contains(type)) {
            var wanted = String.join(", ", new TreeSet<>(contentTypes));
            return Outcome.refused(Refusal.of(PapersProblem.TYPE_NOT_WANTED, "wanted", wanted));
        }
        return Outcome.done(new Arriving(content, plain(name), type, maxBytes));
    }

    /// Why what has been read to its end is not kept after all.
    public Optional<Refusal> objection(Arriving file) {
        if (file.isTooLarge()) {
            return Optional.of(Refusal.of(PapersProblem.TOO_LARGE, "maxBytes", maxBytes));
        }
        if (file.size() == 0) {
            return Optional.of(Refusal.of(PapersProblem.EMPTY));
        }
        return file.isWhatItSays()
                ? Optional.empty()
                : Optional.of(Refusal.of(PapersProblem.NOT_WHAT_IT_SAYS, "contentType", file.contentType()));
    }

    private static String plain(String name) {
        var last = name.replaceFirst("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        return last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }
}

package yihao.project.simulation;

import static yihao.testkit.simulation.Violation.unless;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/// Who had a space from when to when, as the journal tells it: one project at a time, for as long as the terms allow,
/// and nobody loses a hold before its last day is over.
final class SpaceStory {

    private static final int DAYS = 30;
    private static final int EXTENSIONS = 2;
    private static final int AGAIN_AFTER = 7;

    private final Map<String, LocalDate> left = new HashMap<>();
    private @Nullable Hold hold;
    private @Nullable String tenant;
    private LocalDate latest = LocalDate.MIN;

    private record Hold(String project, LocalDate until, int extensions) {

        static Hold of(BsonDocument hold) {
            return new Hold(
                    hold.getString("projectId").getValue(),
                    LocalDate.parse(hold.getString("until").getValue()),
                    hold.getInt32("extensions").getValue());
        }
    }

    void next(Entry entry) {
        latest = entry.day().isAfter(latest) ? entry.day() : latest;
        var next = entry.after("hold");
        switch (entry.action()) {
            case "HELD" -> held(entry, Hold.of(Objects.requireNonNull(next)));
            case "EXTENDED" -> extended(entry, next == null ? null : Hold.of(next));
            case "RELEASED" -> {
                var _ = running(entry);
                ends(entry, entry.day());
            }
            case "PROJECT_ENDED" -> ends(entry, entry.day());
            case "EXPIRED" -> {
                var until = Objects.requireNonNull(hold).until();
                unless(entry.day().isAfter(until), entry + " before its end");
                ends(entry, until);
            }
            case "LET" -> let(entry);
            case "VACATED" -> {
                unless(tenant != null, entry + ", which was let to nobody");
                left.put(tenant, entry.day());
                tenant = null;
            }
            default -> unless(entry.action().equals("ADDED"), "What is " + entry);
        }
    }

    private void held(Entry entry, Hold next) {
        unless(tenant == null, entry + ", but it is let to " + tenant);
        if (hold != null) {
            unless(entry.day().isAfter(hold.until()), entry + ", but it is held by " + hold);
            left.put(hold.project(), hold.until());
        }
        unless(
                !next.until().isBefore(entry.day())
                        && !next.until().isAfter(entry.day().plusDays(DAYS)),
                entry + " until " + next.until());
        var last = left.get(next.project());
        unless(last == null || latest.isAfter(last.plusDays(AGAIN_AFTER)), entry + " again too soon, left on " + last);
        hold = next;
    }

    private void extended(Entry entry, @Nullable Hold next) {
        var before = running(entry);
        unless(
                next != null
                        && next.project().equals(before.project())
                        && next.until().isAfter(before.until())
                        && !next.until().isAfter(before.until().plusDays(DAYS))
                        && next.extensions() == before.extensions() + 1
                        && next.extensions() <= EXTENSIONS,
                entry + " from " + before + " to " + next);
        hold = next;
    }

    private void let(Entry entry) {
        var before = running(entry);
        var letting = entry.after("letting");
        unless(
                letting != null && letting.getString("projectId").getValue().equals(before.project()),
                entry + " to another than " + before);
        tenant = before.project();
        hold = null;
    }

    private Hold running(Entry entry) {
        var now = hold;
        unless(now != null && !entry.day().isAfter(now.until()), entry + " of what nobody holds: " + now);
        return Objects.requireNonNull(now);
    }

    private void ends(Entry entry, LocalDate on) {
        left.put(Objects.requireNonNull(hold).project(), on);
        hold = null;
    }

    /// In the end nothing stands that the journal does not tell.
    void endsAs(BsonDocument space) {
        var stands = space.getDocument("hold", new BsonDocument());
        unless(stands.isEmpty() ? hold == null : Hold.of(stands).equals(hold), "Held by " + stands + ", not " + hold);
        var letting = space.getDocument("letting", new BsonDocument());
        unless(
                letting.isEmpty()
                        ? tenant == null
                        : letting.getString("projectId").getValue().equals(tenant),
                "Let to " + letting + ", not " + tenant);
    }

    /// Who holds it, once all that has run out and all that ended is written down.
    void isOver(LocalDate today, Set<String> ended) {
        unless(hold == null || !hold.until().isBefore(today), "Still held on " + today + ": " + hold);
        unless(hold == null || !ended.contains(hold.project()), "Held for an ended project: " + hold);
    }
}

package yihao.platform.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Removes backups of one database that were kept long enough. Those of keys must not be kept longer than an erasure
/// may take to be final.
final class ExpireBackups {

    private final Path folder;

    ExpireBackups(Path folder) {
        this.folder = folder;
    }

    /// @return what was removed; anything that is not named after a time stays
    List<Path> olderThan(Instant time) {
        try (var all = Files.list(folder)) {
            var old = all.filter(backup -> isOlder(backup, BackUp.STAMP.format(time)))
                    .sorted()
                    .toList();
            old.forEach(ExpireBackups::remove);
            return old;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOlder(Path backup, String time) {
        var name = String.valueOf(backup.getFileName());
        return name.matches("\\d{8}T\\d{6}Z(\\.unfinished)?") && name.compareTo(time) < 0;
    }

    private static void remove(Path backup) {
        try (var inside = Files.walk(backup)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

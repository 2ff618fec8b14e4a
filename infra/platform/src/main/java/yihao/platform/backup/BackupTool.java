package yihao.platform.backup;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What `infra/backup` and `infra/restore` start; it comes with every service, so that a backup is read by what wrote
/// it.
public final class BackupTool {

    private static final String USAGE = """
            backup  <uri> <database> <folder> <keep days>      backs up; older backups of the database go, 0 keeps all
            restore <uri> <database> <backup> <gap> [replace]  restores; gap: numbers of each series left out
            check   <uri> <database> <backup>                  compares a restored database before its service starts
            files   <backup>                                   checks the files only\
            """;

    private BackupTool() {}

    public static void main(String[] args) {
        try {
            System.exit(run(List.of(args)));
        } catch (BackupRefused | com.mongodb.MongoException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /// @return the exit code
    public static int run(List<String> args) {
        var what = args.size() < 2 ? "" : args.getFirst();
        if (what.equals("files")) {
            return files(Path.of(args.get(1)));
        }
        if (args.size() < 4) {
            System.err.println(USAGE);
            return 2;
        }
        try (var client = MongoClients.create(args.get(1))) {
            var database = args.get(2);
            var folder = Path.of(args.get(3));
            return switch (what) {
                case "backup" -> backUp(client, database, folder, Integer.parseInt(args.get(4)));
                case "restore" ->
                    restore(client, database, folder, Long.parseLong(args.get(4)), args.contains("replace"));
                case "check" -> check(client, database, folder);
                default -> {
                    System.err.println(USAGE);
                    yield 2;
                }
            };
        }
    }

    private static int files(Path folder) {
        DocumentFile.check(folder);
        System.out.println(folder + ": the files are whole");
        return 0;
    }

    private static int backUp(MongoClient client, String database, Path folder, int keepDays) {
        var began = Instant.now();
        var made = new BackUp(client).of(database, folder, began);
        var manifest = Manifest.read(made);
        System.out.printf(
                "%s: %d documents in %d collections, journal up to %d, %s%n",
                made, manifest.documents(), manifest.collections().size(), manifest.journalNumber(), since(began));
        if (keepDays > 0) {
            new ExpireBackups(folder.resolve(database))
                    .olderThan(began.minus(Duration.ofDays(keepDays)))
                    .forEach(gone -> System.out.println("expired: " + gone));
        }
        return 0;
    }

    private static int restore(MongoClient client, String database, Path folder, long gap, boolean replace) {
        var began = Instant.now();
        refuseOther(database, folder);
        var manifest = new RestoreDatabase(client, database).from(folder, replace, gap, began);
        System.out.printf(
                "%s: %d documents as of %s, %s%n", database, manifest.documents(), manifest.takenAt(), since(began));
        return check(client, database, folder);
    }

    private static int check(MongoClient client, String database, Path folder) {
        var began = Instant.now();
        refuseOther(database, folder);
        var findings = new CheckBackup(client).restored(folder, database);
        findings.forEach(System.err::println);
        System.out.printf("%s: %d differences, %s%n", database, findings.size(), since(began));
        return findings.isEmpty() ? 0 : 1;
    }

    /// Names are nearly alike and are typed in haste.
    private static void refuseOther(String database, Path folder) {
        var whose = Manifest.read(folder).database();
        if (!whose.equals(database)) {
            throw new BackupRefused("The backup in %s is of %s, not of %s".formatted(folder, whose, database));
        }
    }

    private static String since(Instant began) {
        return Duration.between(began, Instant.now()).toMillis() + " ms";
    }
}

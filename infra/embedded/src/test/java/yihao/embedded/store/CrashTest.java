package yihao.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The embedded store cut off at any step on the disk")
class CrashTest {
    private static final int COMMANDS = 12;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path directory;

    /// After so many steps the disk does no more; the last write gets half way.
    private static final class CutOff implements FragileFiles.Hazard {
        private int left;

        CutOff(int steps) {
            left = steps;
        }

        boolean happened() {
            return left < 0;
        }

        @Override
        public int write(String file, int bytes) throws IOException {
            if (happened()) {
                broken(file);
            }
            return --left < 0 ? bytes / 2 : bytes;
        }

        @Override
        public void beforeForce(String file) throws IOException {
            if (--left < 0) {
                broken(file);
            }
        }
    }

    @ParameterizedTest(name = "what was not forced is lost: {0}")
    @ValueSource(booleans = {false, true})
    void has_every_acknowledged_command_whole(boolean lost) throws Exception {
        var steps = 0;
        for (var cutOff = new CutOff(0); ; cutOff = new CutOff(++steps)) {
            var folder = Files.createDirectory(directory.resolve("at-" + steps));
            var acknowledged = work(folder, 0, cutOff);
            if (!cutOff.happened()) {
                break;
            }
            if (lost) {
                FragileFiles.loseUnforced(folder);
            }
            var kept = verify(folder, acknowledged);
            var further = work(folder, kept, new CutOff(Integer.MAX_VALUE));
            assertThat(further).isEqualTo(kept + COMMANDS);
            assertThat(verify(folder, further)).isEqualTo(further);
        }
        assertThat(steps).isGreaterThan(COMMANDS);
    }

    /// Each command moves a document and its index entry; now and then a map comes, is emptied or goes.
    private static int work(Path folder, int before, CutOff cutOff) {
        var acknowledged = before;
        var maps = new StoreMaps(StoreFile.open(FragileFiles.folder(folder) + "/store.mv"), new Changes());
        FragileFiles.meet(folder, cutOff);
        try (var commits = new GroupCommit(
                StoreDisk.open(maps, FragileFiles.folder(folder) + "/store.log", true, () -> Long.MAX_VALUE))) {
            for (int command = before + 1; command <= before + COMMANDS; command++) {
                var number = command;
                commits.write(() -> change(maps, number));
                acknowledged = command;
                if (command % 7 == 0) {
                    commits.checkpoint(() -> {});
                }
            }
        } catch (RuntimeException e) {
            assertThat(cutOff.happened()).as(e.toString()).isTrue();
        }
        maps.store().closeImmediately();
        FragileFiles.repair(folder);
        return acknowledged;
    }

    private static Object change(StoreMaps maps, int number) {
        maps.entries("d.c", "n").remove(key(number - 1));
        maps.documents("d.c").put("one", new Document("n", number).append("text", "x".repeat(3000)));
        maps.entries("d.c", "n").put(key(number), "one");
        maps.notes("d.c").put("n", (long) number);
        if (number % 5 == 0) {
            maps.documents("d.c" + number).put("made by", new Document("n", number));
            maps.entries("d.c", "n").clear();
            maps.entries("d.c", "n").put(key(number), "one");
        }
        if (number % 10 == 0) {
            maps.store().removeMap(maps.documents("d.c" + (number - 5)));
        }
        return number;
    }

    private static byte[] key(int number) {
        return ("" + number).getBytes(StandardCharsets.UTF_8);
    }

    private static int verify(Path folder, int acknowledged) {
        var maps = new StoreMaps(StoreFile.open(folder + "/store.mv"), new Changes());
        try (var _ = new GroupCommit(StoreDisk.open(maps, folder + "/store.log", true, () -> Long.MAX_VALUE))) {
            var document = maps.documents("d.c").get("one");
            var number = document != null && document.get("n") instanceof Integer n ? n : 0;
            assertThat(number).isBetween(acknowledged, acknowledged + 1);
            if (number > 0) {
                assertThat(maps.entries("d.c", "n").keySet()).containsExactly(key(number));
                assertThat(maps.notes("d.c").get("n")).isEqualTo((long) number);
                assertThat(maps.store().hasMap("databases.d.c5")).isEqualTo(number >= 5 && number < 10);
            }
            return number;
        } finally {
            maps.store().close();
        }
    }
}

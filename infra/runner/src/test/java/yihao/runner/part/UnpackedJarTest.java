package yihao.runner.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A boot jar as its image has it")
@SuppressWarnings("NullAway.Init") // set by JUnit and before each test
class UnpackedJarTest {

    /// Built before this module.
    private static final Path BUILT = Path.of("../../gateway/target/gateway-0.1.0-boot.jar");

    @TempDir
    Path target;

    Path bootJar;

    @BeforeEach
    void build() throws IOException {
        bootJar = Files.copy(BUILT, target.resolve("gateway-0.1.0-boot.jar"));
    }

    @Test
    void has_its_libraries_beside_it() {
        var unpacked = UnpackedJar.of(bootJar);

        assertThat(unpacked.application()).isRegularFile();
        assertThat(unpacked.application().resolveSibling("lib")).isNotEmptyDirectory();
        assertThat(target).isDirectoryNotContaining("glob:**unpacked?*");
    }

    @Test
    void is_unpacked_once_for_a_build_and_keeps_no_classes_of_another() throws IOException {
        var archive = Files.createFile(UnpackedJar.of(bootJar).archive());

        assertThat(UnpackedJar.of(bootJar).archive()).exists();

        Files.setLastModifiedTime(bootJar, FileTime.from(Instant.now().plusSeconds(60)));
        UnpackedJar.of(bootJar);
        assertThat(archive).doesNotExist();
    }
}

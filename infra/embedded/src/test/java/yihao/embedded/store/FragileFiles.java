package yihao.embedded.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// Files on which a disk may fail: `fragile:/path`. What was last forced to disk stands beside each as `….forced`.
public final class FragileFiles extends FilePathWrapper {
    private static final String SCHEME = "fragile";
    private static final Hazard NONE = new Hazard() {};
    private static final Map<Path, Hazard> HAZARDS = new ConcurrentHashMap<>();

    /// What may happen to a file. Each method may throw, or end the process.
    interface Hazard {
        /// How many of the bytes still reach the file; [#broken] follows when it is not all of them.
        default int write(String file, int bytes) throws IOException {
            return bytes;
        }

        default void broken(String file) throws IOException {
            throw new IOException("No space left on device");
        }

        default void beforeForce(String file) throws IOException {}

        default void afterForce(String file) throws IOException {}
    }

    static String folder(Path folder) {
        FilePath.register(new FragileFiles());
        return SCHEME + ":" + folder;
    }

    /// From now on this happens to the files in the folder.
    static void meet(Path folder, Hazard hazard) {
        HAZARDS.put(folder, hazard);
    }

    static void repair(Path folder) {
        HAZARDS.remove(folder);
    }

    /// As after a loss of power that took everything not yet forced to disk.
    static void loseUnforced(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(each -> !each.toString().endsWith(".forced")).toList()) {
                var forced = Path.of(file + ".forced");
                if (Files.exists(forced)) {
                    Files.copy(forced, file, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new FragileFile(getBase().toString(), getBase().open(mode));
    }

    private static final class FragileFile extends FileBaseDefault {
        private final String name;
        private final FileChannel file;

        FragileFile(String name, FileChannel file) {
            this.name = name;
            this.file = file;
        }

        private Hazard hazard() {
            return HAZARDS.getOrDefault(Path.of(name).getParent(), NONE);
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            var asked = bytes.remaining();
            var reach = hazard().write(name, asked);
            if (reach == asked) {
                return file.write(bytes, position);
            }
            file.write(bytes.slice(bytes.position(), reach), position);
            hazard().broken(name);
            return reach;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            hazard().beforeForce(name);
            file.force(metaData);
            Files.copy(Path.of(name), Path.of(name + ".forced"), StandardCopyOption.REPLACE_EXISTING);
            hazard().afterForce(name);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            hazard().write(name, 0);
            file.truncate(size);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return Objects.requireNonNull(file.tryLock(position, size, shared), "Another holds " + name);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}

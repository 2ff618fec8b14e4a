package yihao.testkit.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The files of this repository as they lie here, without what is built or fetched.
public record Repository(Path root) {

    private static final Set<String> MADE =
            Set.of(".git", ".mvn-repository", "target", "node_modules", "dist", ".yihao", "shots");

    /// From a module two folders below the root.
    public static Repository aroundModule() {
        return new Repository(Path.of("../.."));
    }

    /// By their path from the root, with slashes.
    public List<String> files() {
        var files = new ArrayList<String>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return MADE.contains(String.valueOf(folder.getFileName()))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(root.relativize(file).toString().replace('\\', '/'));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /// Bytes that are no UTF-8 read as signs that nobody looks for.
    public String text(String file) {
        try {
            return new String(Files.readAllBytes(root.resolve(file)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Names of all classes that stand in a file of their own.
    public Set<String> classes() {
        return files().stream()
                .filter(file -> file.endsWith(".java"))
                .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length()))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    public Stream<String> mainSources() {
        return files().stream()
                .filter(file -> file.contains("/src/main/java/") && file.endsWith(".java"))
                .map(this::text);
    }
}

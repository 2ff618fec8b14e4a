package yihao.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// What `kubectl apply -k` would send, said by kubectl itself.
final class Kustomize {

    private Kustomize() {}

    static boolean isThere() {
        try {
            return run(List.of("kubectl", "kustomize", "--help")).ended() == 0;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    static Manifests render(Path folder) {
        var said = run(List.of("kubectl", "kustomize", folder.toString()));
        if (said.ended() != 0) {
            throw new IllegalArgumentException(folder + ": " + said.text());
        }
        return Manifests.of(said.text());
    }

    private record Said(int ended, String text) {}

    private static Said run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var out = process.inputReader()) {
                var text = out.readAllAsString();
                return new Said(process.waitFor(), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

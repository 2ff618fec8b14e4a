package yihao.embedded.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A store in a process of its own, to be killed or measured.
record StoreProcess(Process process, String uri) {
    private static final String PORT = "port ";

    public static void main(String[] arguments) throws InterruptedException {
        serve(EmbeddedStore.start(Path.of(arguments[0]), 0));
    }

    static void serve(EmbeddedStore store) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(store::close));
        System.out.println(PORT + store.port());
        Thread.currentThread().join();
    }

    static StoreProcess start(Class<?> main, List<String> options, String... arguments) throws IOException {
        var process = launch(main, options, arguments);
        var out = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(PORT)) {
                return new StoreProcess(process, "mongodb://127.0.0.1:" + line.substring(PORT.length()));
            }
        }
        throw new IOException("The store did not start");
    }

    private static Process launch(Class<?> main, List<String> options, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

package yihao.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Function;
import yihao.runner.part.PartName;

/// `running.json` in the data folder: there while, and only while, everything is ready.
record RunningFile(
        String gateway,
        String console,
        String token,
        List<Account> accounts,
        List<Client> clients,
        List<String> notStarted) {

    record Account(String user, String password, String unit, Set<Function> roles) {}

    record Client(String id, @Nullable String secret, List<String> scopes) {}

    static RunningFile of(Places places, List<String> notStarted) {
        return new RunningFile(
                places.gateway(),
                places.gateway() + "/",
                places.tokens(),
                places.accounts().people().stream()
                        .map(person -> new Account(person.user(), person.password(), person.unit(), person.functions()))
                        .toList(),
                places.accounts().clients().stream()
                        .map(client -> new Client(client.id(), client.secret(), client.scopes()))
                        .toList(),
                notStarted);
    }

    /// For rehearsals, in `runner.json`: desk, store and broker, and each part at its own address.
    private record Desk(String desk, String store, String kafka, Map<String, String> parts) {}

    void write(Places places) {
        var data = places.settings().data();
        var parts = new LinkedHashMap<String, String>();
        Stream.of(PartName.values()).forEach(part -> parts.put(part.text(), places.url(part)));
        write(data.resolve("runner.json"), new Desk(places.desk(), places.store(), places.kafka(), parts));
        write(file(data), this);
    }

    private static void write(Path file, Object content) {
        try {
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(
                    draft, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(content));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path data) {
        try {
            Files.deleteIfExists(file(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path data) {
        return data.resolve("running.json");
    }
}

package yihao.project.enclave;

import java.util.List;
import java.util.stream.Stream;
import yihao.project.enclave.Enclave.SharedProject;

/// Rule PE-09: what no two agreements hold at once: a project while they run, and a project's year that is entered.
final class Holds {

    private Holds() {}

    /// Never empty: to a unique index an empty list is a value.
    static List<String> of(String number, List<SharedProject> projects, List<Settlement> settlements, boolean running) {
        var years = settlements.stream()
                .filter(Settlement::counts)
                .map(one -> "/" + one.year())
                .distinct()
                .toList();
        var holds = projects.stream()
                .map(SharedProject::id)
                .flatMap(id -> Stream.concat(
                        running ? Stream.of(id) : Stream.of(), years.stream().map(id::concat)))
                .toList();
        return holds.isEmpty() ? List.of("none/" + number) : holds;
    }
}

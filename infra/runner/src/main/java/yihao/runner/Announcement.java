package yihao.runner;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import yihao.embedded.identity.DemoAccounts;
import yihao.kernel.Function;

/// What the person at the terminal is told.
final class Announcement {
    private final PrintStream out;

    Announcement(PrintStream out) {
        this.out = out;
    }

    void starting(RunnerSettings settings) {
        out.println("一号 Yihao starts " + (settings.separate() ? "as processes of their own" : "in one process")
                + ", data in " + settings.data() + " …");
    }

    void step(String what, Duration since) {
        out.printf("  %-46s %5.1f s%n", what, since.toMillis() / 1000.0);
    }

    void ready(Places places, List<String> notStarted, Duration took) {
        out.println();
        out.printf("Ready after %.1f s.%n", took.toMillis() / 1000.0);
        out.println("  console   " + places.gateway() + "/");
        out.println("  API       " + places.gateway() + "/api-docs");
        out.println("  tokens    " + places.tokens() + "   (machines: client credentials; people: client demo-cli)");
        out.println("  clock     " + places.desk() + "/runner/clock");
        out.println("  logs      " + places.settings().data().resolve("logs"));
        out.println();
        out.println("Demo accounts (all of them, and the machines' secrets: "
                + places.settings().data().resolve("running.json") + ")");
        onePerFunction(places.accounts()).forEach(this::account);
        out.println();
        out.println("Not started:");
        notStarted.forEach(what -> out.println("  - " + what));
        out.println();
        out.println("Ctrl-C stops it.");
    }

    private static Collection<DemoAccounts.Person> onePerFunction(DemoAccounts accounts) {
        var shown = new LinkedHashMap<Set<Function>, DemoAccounts.Person>();
        accounts.people().forEach(person -> shown.putIfAbsent(person.functions(), person));
        return shown.values();
    }

    private void account(DemoAccounts.Person person) {
        out.printf("  %-20s %-28s %s%n", person.user(), person.password(), person.functions());
    }

    void failed(RuntimeException reason) {
        out.println();
        out.println("It did not start: " + reason.getMessage());
        for (var cause = reason.getCause(); cause != null; cause = cause.getCause()) {
            out.println("  because: " + cause.getMessage());
        }
    }

    void stopping() {
        out.println("Stopping …");
    }

    /// @param archives whether the JVM may still have to write them
    void stopped(boolean archives) {
        out.println("Stopped."
                + (archives ? " After a build's first run its classes are kept now, for half a minute." : ""));
    }
}

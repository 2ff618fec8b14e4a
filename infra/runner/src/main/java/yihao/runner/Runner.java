package yihao.runner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import org.slf4j.bridge.SLF4JBridgeHandler;
import reactor.core.publisher.Hooks;
import sun.misc.Signal;
import yihao.embedded.identity.DemoAccounts;
import yihao.runner.city.CityApi;
import yihao.runner.city.RegisterCity;
import yihao.runner.desk.BusinessClock;
import yihao.runner.desk.RunnerDesk;
import yihao.runner.part.PartName;

/// The one `main()`: starts everything, registers the example city, says where it is, and stops it on Ctrl-C.
public final class Runner {
    /// A part that watches its own time can tell more than that it is late.
    private static final Duration TO_SAY_WHY = Duration.ofSeconds(10);

    private final Places places;
    private final Announcement announcement = new Announcement(System.out);
    private final long began = System.nanoTime();

    private Runner(Places places) {
        this.places = places;
    }

    public static void main(String[] arguments) throws InterruptedException {
        oneLog();
        var settings = RunnerSettings.from(arguments);
        var places = new Places(settings, DemoAccounts.load());
        if (settings.only() == null) {
            new Runner(places).run();
        } else {
            standIns(places);
        }
        new CountDownLatch(1).await();
    }

    /// One log for all contexts of this process, from `logback.xml`; each would start it anew.
    private static void oneLog() {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private static void standIns(Places places) {
        var standIns = House.standIns(places);
        Runtime.getRuntime().addShutdownHook(new Thread(standIns::stop, "stop"));
        standIns.start();
        Signal.handle(new Signal("USR1"), _ -> standIns.takeOrBringTheBroker());
    }

    private void run() {
        var settings = places.settings();
        announcement.starting(settings);
        try {
            var data = DataFolder.take(settings.data());
            if (settings.demo()) {
                ServiceLoader.load(DemoCity.class).forEach(demo -> demo.prepare(places));
            }
            var house = settings.separate() ? House.separate(places) : House.together(places);
            var desk = new RunnerDesk(settings.ports().desk(), new BusinessClock(settings.data()), house.parts());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(house, desk, data), "stop"));
            house.start(settings.startWithin().plus(TO_SAY_WHY));
            spareTheGateway();
            announcement.step("parts ready", since());
            register(house);
            var notStarted = notStarted(house);
            RunningFile.of(places, notStarted).write(places);
            announcement.ready(places, notStarted, since());
        } catch (RuntimeException e) {
            announcement.failed(e);
            System.exit(1);
        }
    }

    /// Where reactive and servlet parts share one process, each service hooks its caller's identity into every reactive
    /// stream. Only the gateway has streams, and it carries its own.
    private static void spareTheGateway() {
        Hooks.resetOnLastOperator("org.springframework.security.SECURITY_REACTOR_CONTEXT_OPERATOR");
    }

    private void register(House house) {
        if (house.missing().contains(PartName.LEAD)) {
            return;
        }
        var city = new RegisterCity(places.accounts());
        city.through(CityApi.as(
                places.tokens(),
                "bootstrap",
                places.secret("bootstrap"),
                Map.of("grant_type", "client_credentials", "scope", "bootstrap"),
                places.url(PartName.LEAD)));
        announcement.step("units and officers registered", since());
        var last = places.accounts().people().getLast();
        var officer = CityApi.as(
                places.tokens(),
                "demo-cli",
                places.secret("demo-cli"),
                Map.of("grant_type", "urn:yihao:demo-password", "username", last.user(), "password", last.password()),
                places.gateway());
        city.awaitKnown(officer, services(house));
        announcement.step("known to every service", since());
        if (places.settings().demo()) {
            ServiceLoader.load(DemoCity.class).forEach(demo -> demo.fill(places));
            announcement.step("example city loaded", since());
        }
    }

    private Map<String, String> services(House house) {
        var services = new LinkedHashMap<String, String>();
        PartName.SERVICES.stream()
                .filter(service -> !house.missing().contains(service))
                .forEach(service -> services.put(service.text(), places.url(service)));
        return services;
    }

    private List<String> notStarted(House house) {
        var notStarted = new ArrayList<String>();
        house.missing().forEach(part -> notStarted.add(part.text() + " (not built)"));
        if (!places.settings().demo()) {
            notStarted.add("example city's leads, projects and money (start with --demo)");
        }
        notStarted.add("MongoDB, Kafka and an OpenID provider of the city (stand-ins run instead)");
        notStarted.add("second gateway for the public pages");
        notStarted.add("mail and telemetry");
        return notStarted;
    }

    private Duration since() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void stop(House house, RunnerDesk desk, DataFolder data) {
        announcement.stopping();
        RunningFile.delete(data.path());
        desk.close();
        house.stop();
        data.close();
        announcement.stopped(places.settings().archives());
    }
}

package yihao.runner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.embedded.identity.DemoAccounts;
import yihao.runner.part.PartName;

/// Where everything is, and what each part is told of it.
public record Places(RunnerSettings settings, DemoAccounts accounts) {
    private static final String LOOPBACK = "127.0.0.1";

    public String url(PartName part) {
        return url(settings.ports().of(part));
    }

    /// Its first instance and all further ones, with commas between.
    private String urls(PartName part) {
        return Stream.concat(Stream.of(settings.ports().of(part)), further(part).stream())
                .map(Places::url)
                .collect(Collectors.joining(","));
    }

    private List<Integer> further(PartName part) {
        return settings.further().getOrDefault(part, List.of());
    }

    private static String url(int port) {
        return "http://" + LOOPBACK + ":" + port;
    }

    /// How many of it there are in a separate run.
    int instances(PartName part) {
        return 1 + further(part).size();
    }

    private String url(PartName part, int instance) {
        return url(instance == 1 ? settings.ports().of(part) : further(part).get(instance - 2));
    }

    public String gateway() {
        return url(PartName.GATEWAY);
    }

    public String issuer() {
        return url(PartName.STAND_INS);
    }

    public String tokens() {
        return issuer() + "/oauth2/token";
    }

    public String store() {
        return "mongodb://" + LOOPBACK + ":" + settings.ports().store();
    }

    String kafka() {
        return LOOPBACK + ":" + settings.ports().kafka();
    }

    public String desk() {
        return "http://" + LOOPBACK + ":" + settings.ports().desk();
    }

    /// What answers 200 once that instance of the part is ready.
    String readiness(PartName part, int instance) {
        return url(part, instance)
                + (part == PartName.STAND_INS ? "/.well-known/openid-configuration" : "/actuator/health/readiness");
    }

    public Map<String, String> told(PartName part, int instance) {
        var told = new HashMap<>(told(part));
        if (instance > 1) {
            told.put("server.port", String.valueOf(further(part).get(instance - 2)));
        }
        return told;
    }

    public Map<String, String> told(PartName part) {
        return switch (part) {
            case STAND_INS ->
                Map.of(
                        "server.port", String.valueOf(settings.ports().identity()),
                        "identity.issuer", issuer(),
                        "identity.gateway", gateway(),
                        "identity.directory",
                                settings.data().resolve("identity").toString());
            case GATEWAY -> gatewayTold();
            case LEAD, PROJECT, REWARD, TALENT -> serviceTold(part);
        };
    }

    private Map<String, String> gatewayTold() {
        var told = shared(PartName.GATEWAY, "gateway");
        told.put("yihao.gateway.runner-url", desk());
        // everybody who tries anything on this machine comes from one address
        told.put("yihao.guessing.failures", "1000000");
        PartName.SERVICES.forEach(service -> told.put("yihao.services." + service.text() + ".url", urls(service)));
        return told;
    }

    private Map<String, String> serviceTold(PartName part) {
        var told = shared(part, "service-" + part.text());
        told.put("yihao.kafka.bootstrap", kafka());
        told.put("yihao.clock.file", settings.data().resolve("clock.offset").toString());
        told.put("yihao.lead.bootstrap-subject", "bootstrap");
        if (instances(part) == 1) {
            told.put("yihao.shutdown.announced", "0s"); // there is nobody else to go to
        }
        PartName.SERVICES.stream()
                .filter(peer -> peer != part)
                .forEach(peer -> told.put("yihao.peers." + peer.text(), urls(peer)));
        return told;
    }

    private Map<String, String> shared(PartName part, String client) {
        var told = new HashMap<String, String>();
        told.put("server.port", String.valueOf(settings.ports().of(part)));
        told.put("yihao.store.uri", store());
        told.put("yihao.identity.issuer", issuer());
        told.put("spring.lifecycle.timeout-per-shutdown-phase", "10s");
        told.put("yihao.identity.client-id", client);
        told.put("yihao.identity.client-secret", secret(client));
        return told;
    }

    public String secret(String client) {
        return accounts.client(client).map(DemoAccounts.Client::secret).orElseThrow();
    }
}

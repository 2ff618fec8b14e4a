package yihao.runner;

import java.util.HashMap;
import java.util.Map;
import yihao.embedded.identity.DemoAccounts;
import yihao.runner.part.PartName;

/// Where everything is, and what each part is told of it.
public record Places(RunnerSettings settings, DemoAccounts accounts) {
    private static final String LOOPBACK = "127.0.0.1";

    public String url(PartName part) {
        return "http://" + LOOPBACK + ":" + settings.ports().of(part);
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

    public String desk() {
        return "http://" + LOOPBACK + ":" + settings.ports().desk();
    }

    /// What answers 200 once the part is ready.
    public String readiness(PartName part) {
        return url(part)
                + (part == PartName.STAND_INS ? "/.well-known/openid-configuration" : "/actuator/health/readiness");
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
        PartName.SERVICES.forEach(service -> told.put("yihao.services." + service.text() + ".url", url(service)));
        return told;
    }

    private Map<String, String> serviceTold(PartName part) {
        var told = shared(part, "service-" + part.text());
        told.put("yihao.kafka.bootstrap", LOOPBACK + ":" + settings.ports().kafka());
        told.put("yihao.clock.file", settings.data().resolve("clock.offset").toString());
        told.put("yihao.lead.bootstrap-subject", "bootstrap");
        PartName.SERVICES.stream()
                .filter(peer -> peer != part)
                .forEach(peer -> told.put("yihao.peers." + peer.text(), url(peer)));
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

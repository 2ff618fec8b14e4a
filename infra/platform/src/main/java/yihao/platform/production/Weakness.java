package yihao.platform.production;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Everything that makes a set-up too weak for production: one row each, and the sentence its operator reads.
enum Weakness {
    MOVABLE_CLOCK(
            "yihao.clock.file is for rehearsals: a production service keeps real time",
            setUp -> setUp.has("yihao.clock.file")),
    DEMO_MASTER_KEY(
            "yihao.secrecy.master-key must be a key of its own: the Base64 of 32 random bytes, not the demo key",
            setUp -> setUp.isNamed("yihao.secrecy.master-key") && isDemoKey(setUp.value("yihao.secrecy.master-key"))),
    DEMO_EARLIER_KEY(
            "yihao.secrecy.earlier-master-keys must not hold the demo key",
            setUp -> setUp.words("yihao.secrecy.earlier-master-keys").anyMatch(Weakness::isDemoKey)),
    ISSUER_MISSING(
            "yihao.identity.issuer must name the identity provider", setUp -> !setUp.has("yihao.identity.issuer")),
    ISSUER_PLAIN(
            "yihao.identity.issuer must be an https address, for whoever stands between could sign tokens",
            setUp -> setUp.has("yihao.identity.issuer") && !setUp.isHttps("yihao.identity.issuer")),
    ISSUER_HERE(
            "yihao.identity.issuer must not be on this machine: that is the demo provider",
            setUp -> setUp.has("yihao.identity.issuer") && !setUp.isElsewhere("yihao.identity.issuer")),
    KEYS_PLAIN(
            "yihao.identity.jwks-uri and yihao.identity.token-uri must be https addresses",
            setUp -> Stream.of("yihao.identity.jwks-uri", "yihao.identity.token-uri")
                    .anyMatch(uri -> setUp.has(uri) && !setUp.isHttps(uri))),
    CLIENT_SECRET(
            "yihao.identity.client-secret must be at least 24 random characters, and no demo secret",
            setUp -> setUp.keepsSecrets() && isWeak(setUp.value("yihao.identity.client-secret"), 24)),
    BLANK_END(
            "yihao.identity.client-secret and yihao.store.uri must not begin or end with a blank or a line end",
            setUp -> Stream.of("yihao.identity.client-secret", "yihao.store.uri")
                    .map(setUp::value)
                    .anyMatch(value -> !value.equals(value.strip()))),
    STORE_ANONYMOUS(
            "yihao.store.uri must name a user and a password of at least 12 characters",
            setUp -> setUp.keepsSecrets() && !hasStrongUser(setUp.value("yihao.store.uri"))),
    STORE_PLAIN(
            "yihao.store.uri must ask for tls=true, or yihao.production.closed-network must name store",
            setUp -> setUp.keepsSecrets()
                    && !setUp.staysInside("store")
                    && !isEncrypted(setUp.value("yihao.store.uri"))),
    BUS_PLAIN(
            "yihao.kafka.client.security.protocol must be SSL or SASL_SSL, or yihao.production.closed-network must name kafka",
            setUp -> !setUp.isGateway()
                    && !setUp.staysInside("kafka")
                    && !setUp.value("yihao.kafka.client.security.protocol").endsWith("SSL")),
    SERVICES_PLAIN(
            "calls between gateway and services must be https, or yihao.production.closed-network must name services",
            setUp -> !setUp.staysInside("services")
                    && neighbours().anyMatch(uri -> setUp.has(uri) && !setUp.isHttps(uri))),
    OPEN_ACTUATOR(
            "management.endpoints.web.exposure.include may name health, info, metrics and prometheus only",
            setUp -> setUp.words("management.endpoints.web.exposure.include")
                    .anyMatch(endpoint ->
                            !Set.of("health", "info", "metrics", "prometheus").contains(endpoint))),
    DEMO_BOOTSTRAP(
            "yihao.lead.bootstrap-subject must not be the demo's: name a person's own subject, for a day",
            setUp -> setUp.value("yihao.lead.bootstrap-subject").equals("bootstrap")),
    RUNNER_DESK(
            "yihao.gateway.runner-url opens the rehearsal's desk: leave it out",
            setUp -> setUp.has("yihao.gateway.runner-url")),
    SESSIONS_IN_MEMORY(
            "yihao.sessions.kept-in must be store: else no limit and no withdrawal outlives a restart",
            setUp -> setUp.isGateway()
                    && setUp.keepsSecrets()
                    && setUp.value("yihao.sessions.kept-in").equals("memory")),
    PLAIN_COOKIE(
            "server.reactive.session.cookie must be secure and named __Host-…",
            setUp -> setUp.isGateway()
                    && !(setUp.value("server.reactive.session.cookie.secure").equals("true")
                            && setUp.value("server.reactive.session.cookie.name")
                                    .startsWith("__Host-"))),
    NO_TLS(
            "the gateway needs TLS: server.ssl.bundle, or server.forward-headers-strategy behind a terminator",
            setUp -> setUp.isGateway()
                    && !setUp.has("server.ssl.bundle")
                    && !Set.of("native", "framework").contains(setUp.value("server.forward-headers-strategy"))),
    LOUD(
            "logging.level.root must not be debug or trace, which would write down what people send",
            setUp -> Set.of("debug", "trace")
                    .contains(setUp.value("logging.level.root").toLowerCase(Locale.ROOT)));

    private static final List<String> DEFAULT_WORDS = List.of("demo-secret", "changeit", "changeme", "password");
    private static final Pattern USER = Pattern.compile("mongodb(?:\\+srv)?://[^:/@]+:([^@/]+)@.+");

    private final String sentence;
    private final Predicate<SetUp> found;

    Weakness(String sentence, Predicate<SetUp> found) {
        this.sentence = sentence;
        this.found = found;
    }

    static List<Weakness> of(SetUp setUp) {
        return Stream.of(values())
                .filter(weakness -> weakness.found.test(setUp))
                .toList();
    }

    String sentence() {
        return sentence;
    }

    private static Stream<String> neighbours() {
        return Stream.of("lead", "project", "reward", "talent")
                .flatMap(part -> Stream.of("yihao.peers." + part, "yihao.services." + part + ".url"));
    }

    private static boolean isDemoKey(String base64) {
        try {
            for (var octet : Base64.getDecoder().decode(base64.strip())) {
                if (octet != 0) {
                    return false;
                }
            }
            return true;
        } catch (IllegalArgumentException _) {
            return false; // the vault itself says what a key looks like
        }
    }

    private static boolean isWeak(String secret, int least) {
        return secret.length() < least || DEFAULT_WORDS.stream().anyMatch(secret::contains);
    }

    private static boolean hasStrongUser(String store) {
        var user = USER.matcher(store.strip());
        return user.matches() && !isWeak(user.group(1), 12) || store.contains("authMechanism=MONGODB-X509");
    }

    private static boolean isEncrypted(String store) {
        return !store.contains("tlsInsecure=true")
                && !store.contains("tlsAllowInvalidHostnames=true")
                && (store.contains("tls=true")
                        || store.contains("ssl=true")
                        || store.startsWith("mongodb+srv://") && !store.contains("tls=false"));
    }
}

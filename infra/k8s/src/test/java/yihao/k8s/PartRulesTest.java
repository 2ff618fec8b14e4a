package yihao.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a service's manifests have to do with the service")
class PartRulesTest {

    private static final PartRules RULES = PartRules.of(Part.LEAD, House.here());

    @Test
    void is_nothing_to_blame_where_all_is_well() {
        assertThat(RULES.faults(Manifests.of(ManifestsTest.sound()))).isEmpty();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            runAsNonRoot: true                | runAsNonRoot: false           | runs as root
            runAsUser: 10001                  | runAsUser: 0                  | runs as root
            type: RuntimeDefault              | type: Unconfined              | system calls are not filtered
            automountServiceAccountToken: false | automountServiceAccountToken: true | carries a token of the cluster
            readOnlyRootFilesystem: true      | readOnlyRootFilesystem: false | may write its root
            allowPrivilegeEscalation: false   | allowPrivilegeEscalation: true | may gain privileges
            - ALL                             | - NET_RAW                     | keeps capabilities
            memory: 768Mi                     | storage: 768Mi                | is not bounded
            lead-service:0.1.0                | lead-service:latest           | has no pinned image
            lead-service:0.1.0                | lead-service:0.0.9            | the image is not lead-service:0.1.0
            lead-service:0.1.0                | project-service:0.1.0         | the image is not lead-service:0.1.0
            maxUnavailable: 0                 | maxUnavailable: 1             | an update takes instances away
            YIHAO_PEERS_REWARD                | YIHAO_PEERS_REWRD             | nobody reads YIHAO_PEERS_REWRD
            YIHAO_KAFKA_BOOTSTRAP             | YIHAO_KAFKA_SERVERS           | nobody reads YIHAO_KAFKA_SERVERS
            SERVER_ADDRESS                    | SERVER_ADRESS                 | nobody reads SERVER_ADRESS
            YIHAO_PAPERS_SCANNER: clamav      | YIHAO_IDENTITY_CLIENTSECRET: abc | YIHAO_IDENTITY_CLIENTSECRET is a secret in the open
            http://project-service            | http://me:abc@project-service | YIHAO_PEERS_PROJECT is a secret in the open
            SPRING_PROFILES_ACTIVE: production | SPRING_PROFILES_ACTIVE: demo | it is not production
            containerPort: 8080               | containerPort: 8081           | probes: it listens on 8080
            SERVER_ADDRESS: 0.0.0.0           | SERVER_ADDRESS: 127.0.0.1     | probes: it hears only itself
            /actuator/health/readiness        | /actuator/ready               | probes: readiness
            /actuator/health/liveness         | /actuator/health              | probes: liveness
            terminationGracePeriodSeconds: 60 | terminationGracePeriodSeconds: 30 | is killed after PT30S, and may need PT45S
            minReplicas: 2                    | minReplicas: 1                | one instance is no spare
            """)
    void is_seen_when_it_is_wrong(String right, String wrong, String fault) {
        var sound = ManifestsTest.sound();
        assertThat(sound).contains(right);

        assertThat(RULES.faults(Manifests.of(sound.replace(right, wrong)))).contains(fault);
    }
}

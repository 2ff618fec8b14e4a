package yihao.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Between two parts a connection")
class TrafficTest {

    private static final String PARTS = pod("a") + pod("b");

    @Test
    void passes_where_no_policy_is() {
        assertThat(allowed("")).containsExactly("a → b", "b → a");
    }

    @Test
    void passes_where_one_may_leave_and_the_other_lets_it_in() {
        var policies =
                policy("a", "Egress", "to", "b") + policy("b", "Ingress", "from", "a") + closed("a") + closed("b");

        assertThat(allowed(policies)).containsExactly("a → b");
    }

    @Test
    void does_not_pass_where_only_one_side_agrees() {
        assertThat(allowed(policy("a", "Egress", "to", "b") + closed("a") + closed("b")))
                .isEmpty();
        assertThat(allowed(policy("b", "Ingress", "from", "a") + closed("a") + closed("b")))
                .isEmpty();
    }

    @Test
    void is_not_judged_by_a_selector_that_nobody_here_reads() {
        assertThatThrownBy(() -> allowed(policy("a", "Egress", "to", "b").replace("In", "NotIn")))
                .hasMessageContaining("NotIn");
    }

    private static Iterable<String> allowed(String policies) {
        return new Traffic(Manifests.of(PARTS + policies)).allowed();
    }

    private static String pod(String name) {
        return """
                ---
                {apiVersion: apps/v1, kind: Deployment, metadata: {name: %1$s}, spec: {template: {metadata: {labels: {name: %1$s}}}}}
                """.formatted(name);
    }

    private static String policy(String pod, String direction, String way, String other) {
        return """
                ---
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata: {name: %1$s}
                spec:
                  podSelector: {matchLabels: {name: %1$s}}
                  policyTypes: [%2$s]
                  %3$s: [{%4$s: [{podSelector: {matchExpressions: [{key: name, operator: In, values: [%5$s]}]}}]}]
                """.formatted(pod, direction, direction.toLowerCase(java.util.Locale.ROOT), way, other);
    }

    private static String closed(String pod) {
        return """
                ---
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata: {name: closed-%1$s}
                spec: {podSelector: {matchLabels: {name: %1$s}}, policyTypes: [Ingress, Egress]}
                """.formatted(pod);
    }
}

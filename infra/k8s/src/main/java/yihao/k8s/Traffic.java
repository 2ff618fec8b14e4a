package yihao.k8s;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Which parts may open a connection to which, as all network policies together say.
record Traffic(Manifests manifests) {

    /// `from → to`, each pair that both sides let pass.
    Set<String> allowed() {
        var pairs = new TreeSet<String>();
        var parts = manifests.every(Deployment.class).toList();
        for (var from : parts) {
            for (var to : parts) {
                if (!from.equals(to) && leaves(from, to) && enters(from, to)) {
                    pairs.add(name(from) + " → " + name(to));
                }
            }
        }
        return pairs;
    }

    private static String name(Deployment part) {
        return part.getMetadata().getName();
    }

    private static Map<String, String> labels(Deployment part) {
        return part.getSpec().getTemplate().getMetadata().getLabels();
    }

    private boolean leaves(Deployment from, Deployment to) {
        return passes(
                "Egress",
                labels(from),
                labels(to),
                policy -> policy.getSpec().getEgress().stream()
                        .flatMap(rule -> rule.getTo().stream())
                        .toList());
    }

    private boolean enters(Deployment from, Deployment to) {
        return passes(
                "Ingress",
                labels(to),
                labels(from),
                policy -> policy.getSpec().getIngress().stream()
                        .flatMap(rule -> rule.getFrom().stream())
                        .toList());
    }

    /// Without a policy of that direction everything passes.
    private boolean passes(
            String direction,
            Map<String, String> pod,
            Map<String, String> other,
            Function<NetworkPolicy, List<NetworkPolicyPeer>> peers) {
        var policies = manifests
                .every(NetworkPolicy.class)
                .filter(policy -> policy.getSpec().getPolicyTypes().contains(direction))
                .filter(policy -> selects(policy.getSpec().getPodSelector(), pod))
                .toList();
        return policies.isEmpty()
                || policies.stream()
                        .flatMap(policy -> peers.apply(policy).stream())
                        .anyMatch(peer -> isOurs(peer, other));
    }

    /// A peer in another namespace is none of our parts.
    private static boolean isOurs(NetworkPolicyPeer peer, Map<String, String> labels) {
        return peer.getNamespaceSelector() == null
                && peer.getPodSelector() != null
                && selects(peer.getPodSelector(), labels);
    }

    private static boolean selects(LabelSelector selector, Map<String, String> labels) {
        return labels.entrySet().containsAll(selector.getMatchLabels().entrySet())
                && selector.getMatchExpressions().stream().allMatch(expression -> holds(expression, labels));
    }

    private static boolean holds(LabelSelectorRequirement expression, Map<String, String> labels) {
        if (!expression.getOperator().equals("In")) {
            throw new IllegalArgumentException("Not read here: " + expression.getOperator());
        }
        return expression.getValues().contains(labels.getOrDefault(expression.getKey(), ""));
    }
}

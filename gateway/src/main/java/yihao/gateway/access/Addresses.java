package yihao.gateway.access;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;

/// Rule GW-14: a client with a list of addresses is let in from these only.
final class Addresses {

    private final Map<Caller, List<InetAddressMatcher>> lists;

    Addresses(Map<String, List<String>> byClient) {
        lists = byClient.entrySet().stream()
                .collect(toUnmodifiableMap(
                        client -> Caller.client(client.getKey()),
                        client -> client.getValue().stream()
                                .map(InetAddressMatchers::fromIpAddress)
                                .toList()));
    }

    boolean admit(Caller caller, @Nullable InetSocketAddress from) {
        var list = lists.get(caller);
        return list == null || isOn(list, from == null ? null : from.getAddress());
    }

    private static boolean isOn(List<InetAddressMatcher> list, @Nullable InetAddress address) {
        return address != null && list.stream().anyMatch(network -> network.matches(address));
    }
}

package yihao.platform.web.call;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Where the instances of the other services are.
public final class Peers {

    private final Map<String, List<URI>> addresses;
    private final AtomicInteger turn = new AtomicInteger();

    /// @param addresses by the short name of a service: one, or several that serve alike
    public Peers(Map<String, List<URI>> addresses) {
        this.addresses = Map.copyOf(addresses);
    }

    public Set<String> names() {
        return addresses.keySet();
    }

    /// All addresses of a peer, each time beginning with another one; none of somebody who is no peer.
    public List<URI> inTurn(String peer) {
        var all = new ArrayList<>(addresses.getOrDefault(peer, List.of()));
        Collections.rotate(all, turn.getAndIncrement());
        return all;
    }
}

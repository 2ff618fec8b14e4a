package yihao.lead.reminder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yihao.lead.Network;
import yihao.lead.World;

/// The example units, where one may do another's work.
final class TwinNetwork implements Network {

    final Map<String, String> handedOver = new HashMap<>();
    private final Network units = new World().network;

    @Override
    public Optional<Entry> unit(String id) {
        return units.unit(id);
    }

    @Override
    public List<Entry> called(String name) {
        return units.called(name);
    }

    @Override
    public Optional<String> workedBy(String id) {
        return Optional.ofNullable(handedOver.get(id));
    }
}

package yihao.e2e.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The places of a JSON value, and the value with one of them changed; what is put there need not be JSON.
final class Places {

    private static final String MARK = "here-5f1d";

    private final JsonNode whole;
    private final List<Place> all = new ArrayList<>();

    /// @param container none for the whole value
    record Place(JsonNode container, String name, int index) {}

    Places(JsonNode whole) {
        this.whole = whole.deepCopy();
        all.add(new Place(whole, "", -1));
        collect(this.whole);
    }

    private void collect(JsonNode node) {
        if (node.isObject()) {
            node.forEachEntry((name, child) -> {
                all.add(new Place(node, name, -1));
                collect(child);
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            all.add(new Place(node, "", i));
            collect(node.path(i));
        }
    }

    Place any(RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }

    String instead(Place place, String json) {
        mark(place);
        return place.name().isEmpty() && place.index() < 0
                ? json
                : whole.toString().replace("\"" + MARK + "\"", json);
    }

    String without(Place place) {
        switch (place.container()) {
            case ObjectNode object -> object.remove(place.name());
            case ArrayNode array when place.index() >= 0 -> array.remove(place.index());
            default -> {
                return "";
            }
        }
        return whole.toString();
    }

    /// With a field more than is known.
    String with(Place place, String field) {
        var text = instead(place, "{" + field + "}");
        return place.name().isEmpty() && place.index() < 0 && whole.isObject()
                ? whole.toString().replaceFirst("\\{", whole.isEmpty() ? "{" + field : "{" + field + ",")
                : text;
    }

    private void mark(Place place) {
        switch (place.container()) {
            case ObjectNode object when !place.name().isEmpty() -> object.put(place.name(), MARK);
            case ArrayNode array when place.index() >= 0 -> array.set(place.index(), array.stringNode(MARK));
            default -> {}
        }
    }
}

package yihao.k8s;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import yihao.k8s.ComposeFile.Container;

/// The containers of a Compose file and of those it includes, each with what it extends.
final class Compose {

    private Compose() {}

    static Map<String, Container> containers(Path file) {
        var containers = new TreeMap<String, Container>();
        var read = Yaml.read(file, ComposeFile.class);
        if (read.include() != null) {
            read.include().forEach(included -> containers.putAll(containers(file.resolveSibling(included))));
        }
        if (read.services() != null) {
            read.services().keySet().forEach(name -> containers.put(name, container(file, name)));
        }
        return containers;
    }

    static Container container(Path file, String name) {
        return Yaml.read(whole(file, name), Container.class);
    }

    private static JsonNode whole(Path file, String name) {
        var own = (ObjectNode)
                Yaml.documents(Yaml.text(file)).getFirst().path("services").path(name);
        var extended = own.remove("extends");
        if (extended == null) {
            return own;
        }
        var other = extended.path("file").asString("");
        var there = other.isEmpty() ? file : file.resolveSibling(other).normalize();
        var whole = (ObjectNode) whole(there, extended.path("service").asString());
        merge(own, whole);
        return whole;
    }

    /// As Compose does: maps are merged, lists go on, all else is replaced.
    private static void merge(ObjectNode own, ObjectNode into) {
        own.properties().forEach(property -> {
            var there = into.get(property.getKey());
            var here = property.getValue();
            if (there instanceof ObjectNode map && here.isObject()) {
                merge((ObjectNode) here, map);
            } else if (there instanceof ArrayNode list && here.isArray()) {
                list.addAll((ArrayNode) here);
            } else {
                into.set(property.getKey(), Objects.requireNonNull(here));
            }
        });
    }
}

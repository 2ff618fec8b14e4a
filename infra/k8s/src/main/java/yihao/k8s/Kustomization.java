package yihao.k8s;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A folder as Kustomize reads it, as far as we use it.
record Kustomization(
        String apiVersion,
        String kind,
        @Nullable String namespace,
        @Nullable String namePrefix,
        @Nullable String nameSuffix,
        List<String> resources,
        @Nullable List<Labels> labels,
        @Nullable List<Image> images,
        @Nullable List<Generator> configMapGenerator,
        @Nullable List<Patch> patches,
        @Nullable List<Replacement> replacements) {

    record Labels(Map<String, String> pairs, boolean includeSelectors) {}

    record Image(String name, String newName, String newTag) {}

    record Generator(
            String name,
            @Nullable String behavior,
            @Nullable List<String> envs,
            @Nullable List<String> files) {}

    record Patch(
            @Nullable String path,
            @Nullable String patch,
            @Nullable Target target,
            @Nullable Options options) {}

    record Target(@Nullable String kind, String name) {}

    record Options(boolean allowNameChange) {}

    record Replacement(Source source, List<Into> targets) {}

    record Source(String kind, String fieldPath) {}

    record Into(Selected select, List<String> fieldPaths) {}

    record Selected(String kind) {}
}

package yihao.reward.scheme.yaml;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import yihao.reward.scheme.Scheme;

/// Reads schemes from their YAML text.
public final class SchemeFiles {

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Scheme read(String text) {
        return yaml.readValue(text, SchemeFile.class).toScheme();
    }
}

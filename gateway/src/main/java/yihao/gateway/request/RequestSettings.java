package yihao.gateway.request;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// @param fileLimit of a body that brings files (`multipart/…`): what the services take, and their envelope
@ConfigurationProperties("yihao.requests")
record RequestSettings(
        @DefaultValue("1MB") DataSize bodyLimit,
        @DefaultValue("21MB") DataSize fileLimit) {}

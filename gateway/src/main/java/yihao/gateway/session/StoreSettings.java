package yihao.gateway.session;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

@ConfigurationProperties("yihao.store")
record StoreSettings(
        @DefaultValue("mongodb://127.0.0.1:27018") String uri,
        @DefaultValue("yihao_gateway") String database) {}

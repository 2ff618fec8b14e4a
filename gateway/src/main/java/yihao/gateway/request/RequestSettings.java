package yihao.gateway.request;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

@ConfigurationProperties("yihao.requests")
record RequestSettings(@DefaultValue("1MB") DataSize bodyLimit) {}

package yihao.gateway.guess;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param failures how many of one kind one address may have in one span before it has to wait for the next one
/// @param per the span
/// @param lookEvery how often the gateway takes over what other gateways counted
@ConfigurationProperties("yihao.guessing")
record GuessSettings(
        @DefaultValue("30") int failures,
        @DefaultValue("10m") Duration per,
        @DefaultValue("3s") Duration lookEvery) {}

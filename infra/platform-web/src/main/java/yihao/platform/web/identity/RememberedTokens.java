package yihao.platform.web.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/// A token that was just found good is not checked again for a moment, never beyond its own end: to check a signature
/// costs more than much that is asked under it.
final class RememberedTokens implements JwtDecoder {

    private static final Duration MOMENT = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    private final JwtDecoder checking;
    private final Cache<String, Jwt> good;

    RememberedTokens(JwtDecoder checking, Ticker ticker, InstantSource realTime) {
        this.checking = checking;
        this.good = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.<String, Jwt>creating((_, token) -> lasts(token, realTime.instant())))
                .ticker(ticker)
                .build();
    }

    private static Duration lasts(Jwt token, Instant now) {
        var end = token.getExpiresAt();
        var left = end == null ? Duration.ZERO : Duration.between(now, end);
        return left.isNegative() ? Duration.ZERO : left.compareTo(MOMENT) < 0 ? left : MOMENT;
    }

    @Override
    public Jwt decode(String token) {
        return good.get(token, checking::decode);
    }
}

package yihao.gateway.login;

import reactor.core.publisher.Mono;

/// Where the tokens of browser sessions lie, under a key that only the session knows.
public interface TokenVault {

    Mono<Tokens> find(String key);

    Mono<Void> save(String key, Tokens tokens);

    Mono<Void> remove(String key);

    /// Asks to be the one who refreshes these tokens; false when another gateway is at it. The claim ends with the
    /// next save or after a few seconds.
    Mono<Boolean> claimRefresh(String key);
}

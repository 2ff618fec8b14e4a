package yihao.platform.web.ops;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import yihao.platform.journal.JournalHeads.KeptHead;
import yihao.platform.journal.VerifyJournal;
import yihao.platform.journal.VerifyJournal.Breach;
import yihao.platform.journal.VerifyJournal.Loss;
import yihao.platform.web.call.Peers;
import yihao.platform.web.call.ServiceTokens;

/// Verifies this service's journal against the heads its peers kept; says which peers could not be asked.
public final class ProveJournal {

    private static final Logger LOG = LoggerFactory.getLogger(ProveJournal.class);

    private final VerifyJournal verifyJournal;
    private final String service;
    private final Peers peers;
    private final RestClient http;
    private final ServiceTokens tokens;

    public ProveJournal(
            VerifyJournal verifyJournal, String service, Peers peers, RestClient http, ServiceTokens tokens) {
        this.verifyJournal = verifyJournal;
        this.service = service;
        this.peers = peers;
        this.http = http;
        this.tokens = tokens;
    }

    /// @param provenUpTo the highest entry that another service's store confirms
    /// @param provenUntil when that entry was decided
    /// @param losses what restorations from backups took away
    /// @param notAsked peers that did not answer: what only they could prove is not proven
    public record Proof(
            String service,
            boolean intact,
            long entries,
            long provenUpTo,
            @Nullable Instant provenUntil,
            @Nullable Breach breach,
            List<String> notAsked,
            List<Loss> losses) {}

    private record Heads(List<KeptHead> heads) {}

    public Proof prove() {
        var kept = new ArrayList<KeptHead>();
        var notAsked = new ArrayList<String>();
        for (var peer : peers.names()) {
            var heads = headsKeptBy(peer);
            heads.ifPresentOrElse(kept::addAll, () -> notAsked.add(peer));
        }
        var verdict = verifyJournal.verify(kept);
        return new Proof(
                service,
                verdict.intact(),
                verdict.entries(),
                verdict.provenUpTo(),
                verdict.provenUntil(),
                verdict.breach(),
                notAsked,
                verdict.losses());
    }

    /// Of the first of its instances that answers.
    private Optional<List<KeptHead>> headsKeptBy(String peer) {
        for (var instance : peers.inTurn(peer)) {
            try {
                var answer = http.get()
                        .uri(instance + "/api/services/" + peer + "/journal/heads?of=" + service)
                        .headers(headers -> headers.setBearerAuth(tokens.current()))
                        .retrieve()
                        .body(Heads.class);
                return Optional.of(answer == null ? List.of() : answer.heads());
            } catch (RestClientException e) {
                LOG.warn("{} could not be asked for journal heads", peer, e);
            }
        }
        return Optional.empty();
    }
}

package yihao.reward.honour;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;
import yihao.reward.honour.Round.Sum;

/// Rule HN-03: the ballots of a secret round, sealed under a key of the round's own and counted together. Once they are
/// counted the key is destroyed: what stands in the journal of each cast is unreadable from then on.
public final class Urns {

    enum Paper implements Vault.Field {
        BALLOT
    }

    private static final String YES = "1";
    private static final String NO = "0";

    private final Vault vault;

    public Urns(Vault vault) {
        this.vault = vault;
    }

    Round opened(Round round) {
        return round.under(vault.admit());
    }

    /// As long as every other ballot of the round, whomever it is for.
    Sealed sealed(Round round, List<Sum> votes) {
        var paper = round.among().stream()
                .map(no -> votes.stream().anyMatch(vote -> vote.no() == no) ? YES : NO)
                .collect(Collectors.joining());
        return vault.seal(Objects.requireNonNull(round.urn()), Paper.BALLOT, paper);
    }

    /// Nothing once its key is destroyed: somebody else has counted it.
    Optional<Round> counted(Round round) {
        var urn = round.urn();
        if (urn == null) {
            return Optional.of(round);
        }
        var papers = round.hidden().stream()
                .flatMap(paper -> vault.open(urn, Paper.BALLOT, paper).stream())
                .toList();
        return papers.size() < round.hidden().size()
                ? Optional.empty()
                : Optional.of(round.counted(
                        papers.stream().map(paper -> votes(round, paper)).toList()));
    }

    /// Of every round but the one that runs.
    void destroyCounted(Selection selection) {
        selection.rounds().stream()
                .filter(round -> selection.round().filter(round::equals).isEmpty())
                .map(Round::urn)
                .filter(Objects::nonNull)
                .forEach(vault::erase);
    }

    private static List<Sum> votes(Round round, String paper) {
        return IntStream.range(0, paper.length())
                .filter(at -> paper.startsWith(YES, at))
                .mapToObj(at -> new Sum(round.among().get(at), BigDecimal.ONE))
                .toList();
    }
}

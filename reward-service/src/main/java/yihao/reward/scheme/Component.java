package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One award of a scheme.
///
/// @param beneficiary who may claim it: REFERRER, INVESTOR, UNIT …
/// @param base what it is computed from; none where the award asks for no amount
/// @param floor below this base nothing is awarded
/// @param ceiling the most this component awards in one case
/// @param taxBase whether the base is a tax contribution, which fair-competition review looks at
/// @param minimum the least it awards if it awards anything
/// @param group components that are counted together
/// @param notWith components of which only the higher one is paid beside this
/// @param times a number of the case by which the award is multiplied (years, persons)
/// @param mostTimes that number is no more than this
/// @param received what was received elsewhere for the same; it is taken off
/// @param repeats how it stands to what it awarded before
/// @param payment how it is paid, where it is not paid like the rest
public record Component(
        String id,
        String name,
        String clause,
        String beneficiary,
        @Nullable Basis base,
        List<Condition> conditions,
        @Nullable BigDecimal floor,
        Award award,
        @Nullable BigDecimal ceiling,
        boolean taxBase,
        List<Floor> floors,
        List<Ceiling> ceilings,
        @Nullable BigDecimal minimum,
        Multipliers multipliers,
        @Nullable String group,
        List<String> notWith,
        @Nullable String times,
        @Nullable BigDecimal mostTimes,
        @Nullable Basis received,
        @Nullable Repeats repeats,
        @Nullable Payment payment) {

    public Component {
        conditions = List.copyOf(conditions);
        floors = List.copyOf(floors);
        ceilings = List.copyOf(ceilings);
        multipliers = Objects.requireNonNullElse(multipliers, Multipliers.NONE);
        notWith = List.copyOf(notWith);
    }

    /// @param topUp only what exceeds earlier awards is awarded
    /// @param countedBy whose awards are counted
    /// @param most so often and no more
    public record Repeats(
            @Nullable Per topUp,
            @Nullable Per countedBy,
            @Nullable Integer most) {}

    /// @param instalments none: those of the scheme
    /// @param payers none: those of the scheme
    public record Payment(List<Scheme.InstalmentRule> instalments, List<Terms.Payer> payers) {

        public Payment {
            instalments = List.copyOf(instalments);
            payers = List.copyOf(payers);
        }
    }

    /// Every base it looks at, those of its limits too.
    Stream<Basis> asked() {
        var limits =
                Stream.concat(floors.stream().map(Floor::of), ceilings.stream().map(Ceiling::of));
        return Stream.concat(bases(), limits.filter(Objects::nonNull));
    }

    /// Its own base and those of its ways.
    Stream<Basis> bases() {
        var ways = award instanceof OpenAward.OneOfWays several
                ? several.ways().stream().flatMap(way -> Stream.ofNullable(way.base()))
                : Stream.<Basis>of();
        return Stream.concat(Stream.ofNullable(base), ways);
    }
}

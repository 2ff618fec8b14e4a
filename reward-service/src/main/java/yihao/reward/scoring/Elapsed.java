package yihao.reward.scoring;

/// How much of a target's time has passed: ten months of twelve.
public record Elapsed(int months, int of) {

    public static final Elapsed WHOLE = new Elapsed(12, 12);

    Fraction percent() {
        return Fraction.of(months).dividedBy(Fraction.of(of)).times(Fraction.HUNDRED);
    }
}

package yihao.reward;

/// New opaque ids.
@FunctionalInterface
public interface Ids {

    String next();
}

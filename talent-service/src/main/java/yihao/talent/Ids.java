package yihao.talent;

/// New ids: opaque, and in the order in which they are made.
@FunctionalInterface
public interface Ids {

    String next();
}

package yihao.reward;

/// Readable numbers such as `A-2026-000001`, each given once.
@FunctionalInterface
public interface Numbers {

    String next(String prefix, int year);
}

package yihao.kernel;

/// A state as it was stored: under which id, in which version (1 at birth, one more with every decision).
public record Versioned<T>(String id, long version, T state) {}

package yihao.contracts;

/// A kind of event a producer publishes: its name on the wire, its topic, and the state it carries.
public interface EventKind<B> {

    String type();

    String topic();

    Class<B> body();
}

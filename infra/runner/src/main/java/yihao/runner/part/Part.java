package yihao.runner.part;

/// Something that can be started, stopped and asked whether it runs.
public interface Part {

    PartName name();

    /// What it is called at the desk, in the logs and among the ids: `lead`, its second instance `lead-2`.
    default String text() {
        return name().text();
    }

    /// Returns once the part is ready; throws with the reason when it will not be.
    void start();

    /// Stops cleanly; nothing happens when it does not run.
    void stop();

    /// Stops as a power cut would, where that is possible; else cleanly.
    default void kill() {
        stop();
    }

    boolean running();
}

package yihao.testkit.simulation;

/// One life of a process: when it dies, its memory is lost and another life begins.
public final class Instance {

    private final String name;
    private boolean alive = true;

    public Instance(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    public boolean isAlive() {
        return alive;
    }

    void die() {
        alive = false;
    }
}
